import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SOME_EVENTS } from '../events/payload.test-arbitrary.ts';
import { readEvents } from '../events/read-events.ts';
import type { TypedEvent } from '../events/read-event.ts';
import { currentProfile } from './current-profile.ts';
import { diagnosticsOf } from './diagnostics-of.ts';
import { personSummary } from './person-summary.ts';
import { planState } from './plan-state.ts';
import { progressBetween, type Progress } from './progress.ts';
import { timeline } from './timeline.ts';

/** Every fold, by name. */
const FOLDS: readonly (readonly [name: string, fold: (events: readonly TypedEvent[]) => unknown])[] = [
  ['timeline', (events) => timeline(events)],
  ['currentProfile', currentProfile],
  ['planState', planState],
  ['diagnosticsOf', diagnosticsOf],
  ['personSummary', (events) => personSummary({ kind: 'anonymous', subject: 'anna', code: 'K7F2' }, events)],
  ['progressBetween', lastProgress],
];

function lastProgress(events: readonly TypedEvent[]): Progress | null {
  const [before, after, ...others] = diagnosticsOf(events);
  if (before === undefined || after === undefined) return null;
  const calculator = { stateOf: () => 0, changeBetween: () => null };
  return progressBetween(before, after, calculator, others);
}

/** Some events in order, and the same shuffled with some of them twice. */
const TWO_WAYS = SOME_EVENTS.chain((raw) => {
  const { events } = readEvents(raw, { notesEnabled: true });
  const all = fc.shuffledSubarray([...events], { minLength: events.length });
  return fc
    .tuple(all, fc.subarray([...events]))
    .map(([shuffled, some]) => [events, [...some, ...shuffled, ...structuredClone(some)]] as const);
});

it.each(FOLDS)('%s is the same whatever the order, and however often each event is there', (_, fold) => {
  let found = 0;
  fc.assert(
    fc.property(TWO_WAYS, ([events, again]) => {
      const folded = fold(events);
      expect(fold(again)).toEqual(folded);
      if (JSON.stringify(folded) !== JSON.stringify(fold([]))) found += 1;
    }),
    { numRuns: 150 },
  );
  expect(found).toBeGreaterThan(20);
});

it.each(FOLDS)('%s leaves what it is given as it was', (_, fold) => {
  fc.assert(
    fc.property(TWO_WAYS, ([, events]) => {
      const before = structuredClone(events);
      fold(Object.freeze(events));
      expect(events).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

it('a plan shows at most three steps, none that was refused, done or put aside', () => {
  fc.assert(
    fc.property(SOME_EVENTS, (raw) => {
      const { steps, visible, refused } = planState(readEvents(raw).events);
      expect(visible.length).toBeLessThanOrEqual(3);
      expect(new Set(visible).size).toBe(visible.length);
      const shown = steps.filter(({ step }) => visible.includes(step));
      expect(shown.every(({ status }) => status === 'issued' || status === 'accepted')).toBe(true);
      const held = refused.map(({ what }) => what);
      expect(visible.filter((step) => held.includes(step))).toEqual([]);
      expect(steps.flatMap(({ resources }) => resources).filter((id) => held.includes(id))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
