import { expect, test } from 'vitest';
import { actionsOf, config, ideally, optionSetting, play, playOn, throughTalk } from './fixtures/driver.ts';
import { result } from './result.ts';

test('what was done alone is known, what was done with help is apart and weighs nothing', () => {
  const first = throughTalk();
  const helped = play(first, { type: 'help' }, { type: 'helped' }, ...actionsOf(first, { kind: 'ideal' }), {
    type: 'done',
  });
  const found = result(helped);
  expect(found.did).toEqual([]);
  expect(found.withHelp).toHaveLength(1);
  expect(helped.engine.answers).toEqual([]);
});

test('whoever succeeded at nothing still gets one next step', () => {
  const found = result(playOn(throughTalk(), () => [{ type: 'dontKnow' }]));
  expect(found.did).toEqual([]);
  expect(found.tried).toBeGreaterThanOrEqual(8);
  expect(found.plan.nextStep).not.toBeNull();
});

test('a whole diagnostic ends with one next step and three recommendations, each with the facts it stands on', () => {
  for (const way of [ideally, () => [{ type: 'dontKnow' } as const]]) {
    const found = result(playOn(throughTalk(), way));
    expect(found.plan.nextStep).not.toBeNull();
    expect(found.plan.others).toHaveLength(3);
    for (const { rule, reasons } of found.recommendations) {
      expect(reasons.truth, rule).toBe('yes');
      expect(JSON.stringify(reasons)).toContain('"fact"');
    }
  }
});

test('stopped at once: nothing explored, nothing claimed, still somewhere to begin', () => {
  const found = result(play(throughTalk(), { type: 'stop' }));
  expect(found.profile.dimensions.every(({ claim }) => claim.kind === 'unexplored')).toBe(true);
  expect(found.profile.areas.every(({ claim }) => claim.kind === 'unexplored')).toBe(true);
  expect(found.plan.nextStep).not.toBeNull();
});

test('what was skipped or could not be shown says nothing', () => {
  const state = play(throughTalk(), { type: 'skip' }, { type: 'failed', cause: 'picture-not-loaded' });
  expect(state.engine.answers).toEqual([]);
  expect(result(state).tried).toBe(0);
});

test('a level is claimed only where something was observed and sure enough', () => {
  const { profile } = result(playOn(throughTalk(), ideally));
  for (const { claim, answers } of [...profile.dimensions, ...profile.areas]) {
    if (answers === 0) expect(claim.kind).toBe('unexplored');
    if (claim.kind === 'level') expect(claim.probability).toBeGreaterThanOrEqual(0.8);
  }
  expect(profile.provisional).toBe(true);
});

test('what was estimated says how surely; what was said or counted needs not', () => {
  const facts = Object.entries(result(playOn(throughTalk(), ideally)).facts);
  const estimated = facts.filter(([, { source }]) => source === 'profile');
  expect(estimated.length).toBeGreaterThan(0);
  for (const [, { certainty }] of estimated) {
    expect(certainty).toBeGreaterThanOrEqual(0.8);
    expect(certainty).toBeLessThanOrEqual(1);
  }
  expect(facts.filter(([, { source, certainty }]) => source !== 'profile' && certainty !== undefined)).toEqual([]);
});

test('whoever has no connection is sent to nothing that needs one', () => {
  const found = result(playOn(throughTalk(optionSetting('connection', 'none')), ideally));
  const { nextStep, others } = found.plan;
  expect([nextStep, ...others].flatMap((step) => step?.resources.flatMap(({ needs }) => needs) ?? [])).toEqual([]);
});

test('what was done in part is not said to be known', () => {
  let state = throughTalk(optionSetting('procedures', 'alone'));
  let halves = 0;
  while (state.phase === 'activity') {
    const entry = config.itemsById.get(state.activities.at(-1)?.itemId ?? '');
    const isInSteps = entry?.item.meta.parameters.credits.includes(0.5) === true;
    state = play(
      state,
      ...(isInSteps
        ? [...actionsOf(state, { kind: 'credit', credit: 0.5 }), { type: 'done' as const }]
        : ideally(state)),
    );
    halves += isInSteps ? 1 : 0;
  }
  const found = result(state);
  expect(halves).toBeGreaterThan(0);
  expect(found.did).toHaveLength(state.activities.length - halves);
});

test('"je ne sais pas" is an answer: it lowers the estimate, skipping does not', () => {
  const open = throughTalk();
  const [unknown, skipped] = [play(open, { type: 'dontKnow' }), play(open, { type: 'skip' })];
  const dimension = config.itemsById.get(open.activities[0]?.itemId ?? '')?.item.meta.dimension;
  const meanOf = (state: typeof open): number =>
    result(state).profile.dimensions.find(({ id }) => id === dimension)?.mean ?? Number.NaN;
  expect(meanOf(unknown)).toBeLessThan(meanOf(open) - 0.1);
  expect(meanOf(skipped)).toBe(meanOf(open));
});

test('a question that one would rather not answer leaves its barriers refused, not unknown', () => {
  const { facts } = result(play(throughTalk(), { type: 'stop' }));
  expect(facts['barrier.F1']?.value).toBe('refused');
  expect(facts['connection']).toBeUndefined();
});

test('whoever wants it done rather than learned is given nothing to learn by', () => {
  const found = result(playOn(throughTalk(optionSetting('wish', 'be-helped')), () => [{ type: 'dontKnow' }]));
  const steps = [found.plan.nextStep, ...found.plan.others].filter((step) => step !== null);
  expect(steps.length).toBeGreaterThan(0);
  const kinds = steps.flatMap(({ resources }) => resources.map(({ kind }) => kind));
  expect(kinds.filter((kind) => !['tool', 'service', 'place', 'person', 'equipment'].includes(kind))).toEqual([]);
});
