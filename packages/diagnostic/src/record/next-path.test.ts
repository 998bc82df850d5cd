import { bank } from '@jalon/bank';
import { catalogue } from '@jalon/bank/catalogue';
import { pathRules } from '@jalon/bank/path-rules';
import { personas } from '@jalon/bank/personas';
import type { Entry } from '@jalon/history';
import {
  entryOf,
  OVERRIDE_REASONS,
  REFUSAL_REASONS,
  type PayloadByKind,
  type RefusalReason as KeptReason,
  type TypedEvent,
} from '@jalon/history/events';
import { planState } from '@jalon/history/projections';
import { isLearning } from '@jalon/recommend/catalogue';
import type { Path, PathStep, RefusalReason } from '@jalon/recommend/path';
import { parsePathEdits } from '@jalon/recommend/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { config, ideally, playOn, throughTalk } from '../fixtures/driver.ts';
import { addedSteps } from './added-steps.ts';
import { editsOf } from './edits-of.ts';
import { entriesOf } from './entries-of.ts';
import { eventsAt, must, read } from './keep.test-kit.ts';
import { nextPath, type NextPathOptions } from './next-path.ts';
import { planEntries } from './plan-entries.ts';

const ADVICE: NextPathOptions = {
  rules: [...bank().rules, ...pathRules()],
  catalogue: [...bank().resources, ...catalogue()],
  on: '2026-05-02',
  minutes: 30,
};

function next(events: readonly TypedEvent[], options = ADVICE): Path {
  const found = nextPath(events, config, options);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.path;
}

/** What was kept of a persona who answered the talk, and of the plan that they were then given. */
function begun(talk: Parameters<typeof throughTalk>[0], isPlayed = false): readonly TypedEvent[] {
  const state = isPlayed ? playOn(throughTalk(talk), ideally) : throughTalk(talk);
  const startedAt = '2026-03-01T09:00:00.000Z';
  const diagnostic = read(eventsAt(startedAt, must(entriesOf(state, { diagnostic: 'd-1', startedAt }))));
  const first = nextPath(diagnostic, config, ADVICE);
  if (!first.ok) throw new Error(JSON.stringify(first.issues));
  return [
    ...diagnostic,
    ...read(eventsAt('2026-03-02T09:00:00.000Z', must(planEntries(first.path, 'plan-1', first.input)))),
  ];
}

type Decision = 'accept' | 'refuse' | 'refuse-resource' | 'override' | 'done' | 'nothing';

function entryFor({ id: step, resources: [main] }: PathStep, decision: Decision): readonly Entry[] {
  const plan = 'plan-1';
  const keep = <K extends keyof PayloadByKind>(kind: K, payload: PayloadByKind[K]): readonly Entry[] => [
    must(entryOf(kind, payload)),
  ];
  switch (decision) {
    case 'accept':
      return keep('recommendation-accepted', { plan, step, by: 'both' });
    case 'refuse':
      return keep('recommendation-refused', { plan, step, reason: 'too-far', by: 'person' });
    case 'refuse-resource':
      return main === undefined
        ? []
        : keep('recommendation-refused', { plan, step, resource: main.id, reason: 'too-dear', by: 'person' });
    case 'override':
      return keep('recommendation-overridden', { plan, step, reason: 'seen-otherwise', instead: null, helper: 'm-1' });
    case 'done':
      return keep('step-done', { plan, step, done: true, how: 'with-help' });
    case 'nothing':
      return [];
  }
}

const DECISIONS = fc.array(
  fc.constantFrom<Decision>('accept', 'refuse', 'refuse-resource', 'override', 'done', 'nothing'),
  { minLength: 12, maxLength: 12 },
);

describe('the next path keeps what was decided', () => {
  const starts = personas().map(({ talk }, n) => begun(talk, n % 3 === 0));
  // Somebody who said something else since, so that little of what was advised still is.
  const otherTalk = (decided: readonly TypedEvent[]): readonly TypedEvent[] => [
    ...decided,
    ...read(
      eventsAt(
        '2026-04-01T09:00:00.000Z',
        must(entriesOf(throughTalk({}), { diagnostic: 'd-2', startedAt: '2026-04-01T09:00:00.000Z' })),
      ),
    ),
  ];

  it('whatever was decided, and whatever is advised since', () => {
    const found = { accepted: 0, refused: 0, done: 0, unadvised: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...starts), DECISIONS, fc.boolean(), (events, decisions, isOther) => {
        const steps = next(events).steps.slice(0, decisions.length);
        const decided = steps.flatMap((step, n) => entryFor(step, decisions[n] ?? 'nothing'));
        const all = [...events, ...read(eventsAt('2026-03-03T09:00:00.000Z', decided))];
        const known = isOther ? otherTalk(all) : all;
        const path = next(known);
        const ids = path.steps.map(({ id }) => id);
        const resources = new Set(path.steps.flatMap((step) => step.resources.map(({ id }) => id)));
        const aside = path.leftOut.flatMap(({ id, pinned }) => (pinned === undefined ? [] : [id]));
        for (const [n, { id, resources: pointed }] of steps.entries()) {
          const [main] = pointed;
          if (decisions[n] === 'accept') {
            found.accepted += 1;
            expect([...ids, ...aside]).toContain(id);
            if (path.steps.some((step) => step.id === id && step.codes.includes('no-longer-advised')))
              found.unadvised += 1;
          }
          if (decisions[n] === 'refuse' || decisions[n] === 'override') {
            found.refused += 1;
            expect(ids).not.toContain(id);
          }
          if (decisions[n] === 'refuse-resource' && main !== undefined) expect(resources).not.toContain(main.id);
          if (decisions[n] === 'done') {
            found.done += 1;
            expect(ids).not.toContain(id);
            expect(path.done.map((step) => step.id)).toContain(id);
            // Whoever helps, or a place, may be gone to again: what one learns by is done.
            for (const one of pointed.filter(isLearning)) expect(resources).not.toContain(one.id);
          }
        }
        expect(path.unheard).toEqual([]);
        expect(next([...known, ...structuredClone(known)].toReversed())).toEqual(path);
      }),
      { numRuns: 25 },
    );
    expect(Math.min(...Object.values(found))).toBeGreaterThan(3);
  });

  it('kept again, it is the same plan', () => {
    for (const events of starts) {
      const first = nextPath(events, config, ADVICE);
      if (!first.ok) throw new Error('no path');
      const again = read(eventsAt('2026-05-02T09:00:00.000Z', must(planEntries(first.path, 'plan-2', first.input))));
      expect(next([...events, ...again])).toEqual(first.path);
      const { steps } = planState([...events, ...again]);
      for (const { rule, version } of first.input.evaluation.recommendations)
        for (const issued of steps.filter(({ step }) => step === rule))
          expect(issued.rule).toEqual({ id: rule, version });
      expect(steps.filter(({ plan }) => plan === 'plan-2').map(({ step }) => step)).toEqual(
        first.path.steps.map(({ id }) => id),
      );
    }
  });
});

it('a step that a mediator put in the place of another is there, in their words where notes are kept', () => {
  const [persona] = personas();
  const events = begun(persona!.talk);
  const [first] = next(events).steps;
  const entries = [
    must(
      entryOf('recommendation-overridden', {
        plan: 'plan-1',
        step: first!.id,
        reason: 'urgent-first',
        instead: 'added:call',
        helper: 'm-1',
      }),
    ),
    must(entryOf('note', { text: 'Appeler ensemble jeudi', about: 'added:call' }, { notesEnabled: true })),
  ];
  const kept = eventsAt('2026-03-03T09:00:00.000Z', entries);
  const withNotes = [...events, ...read(kept, { notesEnabled: true })];
  expect(addedSteps(withNotes)).toMatchObject([{ id: 'added:call', text: 'Appeler ensemble jeudi' }]);
  const path = next(withNotes);
  expect(path.steps.map(({ id }) => id)).not.toContain(first!.id);
  expect(path.steps.find(({ id }) => id === 'added:call')).toMatchObject({ text: 'Appeler ensemble jeudi' });
  expect(path.shown).toContain('added:call');
  const found = nextPath(withNotes, config, ADVICE);
  const issued = found.ok ? must(planEntries(path, 'plan-2', found.input)).map(({ payload }) => payload) : [];
  expect(issued.find((one) => (one as { step: string }).step === 'added:call')).toMatchObject({
    by: 'helper',
    rule: null,
  });

  const withoutNotes = [...events, ...read(kept.filter(({ kind }) => kind !== 'note'))];
  const without = nextPath(withoutNotes, config, ADVICE);
  expect(without.ok && without.path.unheard.map((n) => without.edits[n])).toEqual([
    { kind: 'pin', step: 'added:call' },
  ]);
});

describe('reasons', () => {
  it('a history and a path know the same reasons for a refusal', () => {
    const theirs: readonly RefusalReason[] = REFUSAL_REASONS;
    const ours: readonly KeptReason[] = theirs;
    expect(parsePathEdits(ours.map((reason) => ({ kind: 'refuse', what: 'rule:mail', reason })))).toMatchObject({
      ok: true,
    });
  });

  it('whatever the reason to put something else in its place, the path can be told', () => {
    const entries = OVERRIDE_REASONS.map((reason, n) =>
      must(
        entryOf('recommendation-overridden', { plan: 'p', step: `rule:r-${n}`, reason, instead: null, helper: 'm-1' }),
      ),
    );
    const edits = editsOf(planState(read(eventsAt('2026-03-03T09:00:00.000Z', entries))));
    expect(edits).toHaveLength(OVERRIDE_REASONS.length);
    expect(parsePathEdits(edits)).toMatchObject({ ok: true });
  });
});
