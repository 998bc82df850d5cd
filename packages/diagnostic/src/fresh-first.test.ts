import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidates } from './candidates.ts';
import { toLog } from './diagnostic-log.ts';
import type { DiagnosticState } from './diagnostic-state.ts';
import { config, ideally, opening, play, playOn, throughTalk } from './fixtures/driver.ts';
import { replay } from './replay.ts';
import { snapshot } from './snapshot.ts';
import { start } from './start.ts';

const everything = config.bank.items.map(({ item }) => item.id);
const dimensionOf = (id: string): string | undefined => config.itemsById.get(id)?.item.meta.dimension;
const familyOf = (id: string): string | undefined => config.itemsById.get(id)?.item.meta.family;
const shown = (state: DiagnosticState): readonly string[] => state.activities.map(({ itemId }) => itemId);
const begun = (seen?: readonly string[]): DiagnosticState =>
  throughTalk({}, start(config, { ...opening, ...(seen && { seen }) }));

/** The same state, as if nothing had been seen before. */
function unaware(state: DiagnosticState): DiagnosticState {
  const { seen: _, ...rest } = state.opening;
  return { ...state, opening: rest };
}

/** How the activities of a diagnostic go: done or not, in turn. */
const manners = fc.array(fc.boolean(), { minLength: 1, maxLength: 5 });
const inTurn =
  (turns: readonly boolean[]) =>
  (state: DiagnosticState): ReturnType<typeof ideally> =>
    turns[state.activities.length % turns.length] ? ideally(state) : [{ type: 'dontKnow' }];

describe('what was seen before', () => {
  test('does not come again while its dimension has something fresh that applies', () => {
    fc.assert(
      fc.property(fc.subarray(everything), manners, (seen, turns) => {
        let state = begun(seen);
        while (state.phase === 'activity') {
          const id = state.activities.at(-1)?.itemId ?? '';
          const could = candidates(unaware({ ...state, activities: state.activities.slice(0, -1) }));
          const fresh = could.filter((item) => item.meta.dimension === dimensionOf(id) && !seen.includes(item.id));
          if (fresh.length > 0) expect(seen).not.toContain(id);
          state = play(state, ...inTurn(turns)(state));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('comes again where nothing else is left: nobody is left without activities, nor a dimension out of reach', () => {
    const anew = playOn(begun(everything), ideally);
    expect(shown(anew)).toEqual(shown(playOn(begun(), ideally)));
    fc.assert(
      fc.property(fc.subarray(everything), (seen) => {
        const dimensions = (state: DiagnosticState): ReadonlySet<string> =>
          new Set(candidates(state).map((item) => item.meta.dimension));
        expect(dimensions(begun(seen))).toEqual(dimensions(unaware(begun(seen))));
      }),
      { numRuns: 12 },
    );
  });

  test('gives way to its equivalent, even where that is all the dimension has that is fresh', () => {
    const state = begun();
    const fair = candidates(state);
    const pairs = [...new Set(fair.map(({ meta }) => meta.family))]
      .map((family) => fair.filter(({ meta }) => meta.family === family))
      .filter((all) => all.length > 1);
    expect(pairs.length).toBeGreaterThan(3);
    for (const [first, ...others] of pairs) {
      const dimension = first?.meta.dimension;
      const rest = new Set(others.map(({ id }) => id));
      const seen = everything.filter((id) => dimensionOf(id) === dimension && !rest.has(id));
      const here = candidates(begun(seen)).filter((item) => item.meta.dimension === dimension);
      expect(here.length).toBeGreaterThan(0);
      for (const { id } of here) expect([id, familyOf(id)]).toEqual([id, first?.meta.family]);
    }
  });

  test('is fresh again from one diagnostic to the next', () => {
    const first = shown(playOn(begun(), ideally));
    const second = shown(playOn(begun(first), ideally));
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });
});

test('nothing seen, or nothing of this bank, changes nothing', () => {
  fc.assert(
    fc.property(manners, fc.constantFrom([], ['item:of-another-bank']), (turns, seen) => {
      const without = playOn(begun(), inTurn(turns));
      const withNone = playOn(begun(seen), inTurn(turns));
      expect(snapshot(unaware(withNone))).toBe(snapshot(without));
    }),
    { numRuns: 6 },
  );
});

test('what was seen is in the log, which replays to the same bytes', () => {
  const state = playOn(begun(everything.slice(0, 40)), ideally);
  const again = replay(config, JSON.parse(JSON.stringify(toLog(state))));
  expect(again.ok && snapshot(again.state)).toBe(snapshot(state));
});
