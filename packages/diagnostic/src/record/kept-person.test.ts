import { personas } from '@jalon/bank/personas';
import { entryOf, type PayloadByKind } from '@jalon/history/events';
import { describe, expect, it } from 'vitest';
import type { DiagnosticState } from '../diagnostic-state.ts';
import { actionsOf, config, ideally, optionSetting, play, playOn, throughTalk } from '../fixtures/driver.ts';
import { personFacts } from '../person-facts.ts';
import { profile } from '../profile.ts';
import { result } from '../result.ts';
import { entriesOf } from './entries-of.ts';
import { diagnostics, eventsAt, keptOf, must, read, undated, withoutDay } from './keep.test-kit.ts';
import { keptPerson, type KeptPerson } from './kept-person.ts';

const MARCH = '2026-03-01T09:00:00.000Z';

function kept(state: DiagnosticState): KeptPerson {
  return keptPerson(keptOf(state, 'd-1', MARCH), config);
}

describe('of a diagnostic just played, what was kept tells what the diagnostic itself does', () => {
  const people = diagnostics(9, 21);

  it.each(people.map((state, n) => [n, state] as const))('simulated person %i', (_, state) => {
    const { facts, did, withHelp, seen, profile: found } = kept(state);
    const live = result(state);
    expect(undated(facts)).toEqual(live.facts);
    expect(Object.values(facts).every(({ at }) => at === '2026-03-01')).toBe(true);
    expect(withoutDay(did)).toEqual(live.did);
    expect(withoutDay(withHelp)).toEqual(live.withHelp);
    expect(seen).toEqual(state.activities.map(({ itemId }) => itemId));
    expect(found?.dimensions.map(({ id, mean }) => [id, mean])).toEqual(
      live.profile.dimensions.map(({ id, mean }) => [id, mean]),
    );
    expect(found?.dimensions.filter(({ borrowed }) => !borrowed).map(({ id }) => id)).toEqual(
      live.profile.dimensions.filter(({ answers }) => answers > 0).map(({ id }) => id),
    );
  });

  it('they are not all alike', () => {
    const names = new Set(people.flatMap((state) => Object.keys(kept(state).facts)));
    expect([...names].filter((name) => name.startsWith('level.')).length).toBeGreaterThan(3);
    expect([...names].filter((name) => name.startsWith('reached.area.')).length).toBeGreaterThan(2);
  });

  it.each(personas().map((persona) => [persona.id, persona] as const))('%s', (_, { talk }) => {
    const state = throughTalk(talk);
    expect(undated(kept(state).facts)).toEqual(personFacts(state, profile(state)));
    const done = playOn(state, ideally);
    expect(undated(kept(done).facts)).toEqual(personFacts(done, profile(done)));
  });
});

it('what was done with help, passed, taken back or broken off is kept as it stands', () => {
  let state = throughTalk(optionSetting('input', 'mouse'));
  state = play(state, { type: 'helped' }, ...actionsOf(state, { kind: 'ideal' }), { type: 'done' });
  state = play(state, { type: 'dontKnow' }, { type: 'back' }, { type: 'skip' }, { type: 'dontKnow' });
  const live = result(state);
  expect(live.withHelp).toHaveLength(1);
  expect(live.tried).toBe(2);
  const person = kept(state);
  expect(undated(person.facts)).toEqual(live.facts);
  expect(withoutDay(person.withHelp)).toEqual(live.withHelp);
  expect(person.seen).toEqual(state.activities.slice(0, -1).map(({ itemId }) => itemId));
});

it('what is practised, said of oneself or only read tells nothing', () => {
  const [state] = diagnostics(1, 61);
  const entries = must(entriesOf(state!, { diagnostic: 'd-1', startedAt: MARCH })).filter(
    ({ kind }) => kind === 'observation',
  );
  const beside = (more: object, diagnostic: string | null = 'd-1'): KeptPerson =>
    keptPerson(
      read(
        eventsAt(
          MARCH,
          entries.map((entry) => {
            const payload = entry.payload as unknown as PayloadByKind['observation'];
            const observation = { ...payload.observation, ...more };
            return must(entryOf('observation', { ...payload, diagnostic, observation }));
          }),
        ),
      ),
      config,
    );
  expect(beside({}).did.length).toBeGreaterThan(0);
  for (const person of [
    beside({ behaviour: 'practise' }),
    beside({ itemId: 'item:unknown', declared: true }),
    beside({ itemId: 'item:unknown', awareness: true }),
    beside({}, null),
  ]) {
    expect(person.facts).toEqual({});
    expect(person.did).toEqual([]);
    expect(person.seen.length).toBeGreaterThan(0);
  }
});
