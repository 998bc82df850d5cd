import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DSI_ACTIVITIES } from '../frames/dsi-activities.ts';
import { DSI_AREAS } from '../frames/dsi-areas.ts';
import type { DsiActivityId, DsiArea } from '../frames/entry-id.ts';
import type { DsiAnswer, DsiAnswers, DsiLastUse } from './dsi-answers.ts';
import { DSI_AREA_LEVELS, DSI_LEVELS, type DsiLevel } from './dsi-level.ts';
import { dsi20, type Dsi20 } from './dsi20.ts';

const IDS = DSI_ACTIVITIES.map(({ id }) => id);
const SIZES = [4, 6, 7, 6, 7];

/** Thresholds as the survey's table prints them, written apart from the code: [first count of B, of AB]. */
const PRINTED = { IL: [1, 2], CC: [1, 2], DCC: [1, 3], SF: [1, 3], PS: [1, 3] } as const;

describe('dsi20', () => {
  it.each([
    [[2, 2, 3, 3, 3], 'AB'],
    [[1, 1, 1, 1, 1], 'B'],
    [[2, 2, 3, 3, 2], 'B'],
    [[1, 1, 2, 0, 1], 'LW'],
    [[4, 0, 0, 6, 1], 'N'],
    [[1, 1, 0, 0, 0], 'LM'],
    [[4, 0, 0, 0, 0], 'X'],
    [[0, 0, 0, 0, 0], 'X'],
    [[4, 6, 7, 6, 7], 'AB'],
  ] as const)('counts %j: %s', (counts, level) => {
    expect(of(counted(counts)).overall).toEqual({ lowest: level, highest: level, possible: [level] });
  });

  it('follows the printed thresholds for each of the 15,680 vectors of counts', () => {
    const seen: Record<string, number> = {};
    const wrong: unknown[] = [];
    for (const counts of vectors(SIZES)) {
      const { areas, overall } = of(counted(counts));
      let basic = 0;
      let above = 0;
      for (const [index, { code }] of DSI_AREAS.entries()) {
        const done = counts[index] ?? 0;
        const expected = done >= PRINTED[code][1] ? 'AB' : done >= PRINTED[code][0] ? 'B' : 'none';
        if (areas[code].lowest !== expected || areas[code].highest !== expected) wrong.push([counts, code]);
        if (expected !== 'none') basic += 1;
        if (expected === 'AB') above += 1;
      }
      const expected = above === 5 ? 'AB' : (['X', 'X', 'LM', 'N', 'LW', 'B'] as const)[basic];
      if (overall.lowest !== expected || overall.highest !== expected) wrong.push(counts);
      seen[overall.lowest] = (seen[overall.lowest] ?? 0) + 1;
    }
    expect(wrong).toEqual([]);
    expect(Object.values(seen).reduce((sum, count) => sum + count, 0)).toBe(5 * 7 * 8 * 7 * 8);
    expect(Object.keys(seen).toSorted()).toEqual(['AB', 'B', 'LM', 'LW', 'N', 'X']);
    expect(seen['AB']).toBe(3 * 5 * 5 * 4 * 5);
  });

  it('says NA, and nothing else, without use of the internet in 3 months', () => {
    fc.assert(
      fc.property(activities(), (given) => {
        const { overall, areas } = of({ lastUse: 'not-within-3-months', activities: given });
        for (const one of [overall, ...Object.values(areas)]) expect(one.possible).toEqual(['NA']);
      }),
    );
  });

  it('gives exactly the levels that some way of completing the answers gives', () => {
    const few = fc
      .tuple(answers('yes', 'no'), fc.subarray(IDS, { maxLength: 7 }), lastUse())
      .map(([given, open, when]) => ({
        lastUse: when,
        activities: { ...given, ...Object.fromEntries(open.map((id) => [id, 'unknown'])) },
      }));
    fc.assert(
      fc.property(few, (given) => {
        const completed = completions(given).map((one) => of(one));
        const { overall, areas } = of(given);
        expect(overall.possible).toEqual(
          inOrder(
            DSI_LEVELS,
            completed.map((one) => one.overall.lowest),
          ),
        );
        for (const { code } of DSI_AREAS)
          expect(areas[code].possible).toEqual(
            inOrder(
              DSI_AREA_LEVELS,
              completed.map((one) => one.areas[code].lowest),
            ),
          );
        expect([overall.lowest, overall.highest]).toEqual([overall.possible[0], overall.possible.at(-1)]);
      }),
      { numRuns: 60 },
    );
  });

  it('treats what is left out as unknown', () => {
    expect(of({ lastUse: 'within-3-months', activities: {} }).overall).toEqual({
      lowest: 'X',
      highest: 'AB',
      possible: ['X', 'LM', 'N', 'LW', 'B', 'AB'],
    });
    expect(of({ lastUse: 'unknown', activities: {} }).overall.possible).toEqual(DSI_LEVELS);
    fc.assert(
      fc.property(activities(), lastUse(), (given, when) => {
        const said = Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== 'unknown'));
        expect(of({ lastUse: when, activities: said })).toEqual(of({ lastUse: when, activities: given }));
      }),
    );
  });

  it('never falls when one more activity is done', () => {
    fc.assert(
      fc.property(activities(), lastUse(), fc.constantFrom(...IDS), (given, when, id) => {
        const before = of({ lastUse: when, activities: given });
        const after = of({ lastUse: when, activities: { ...given, [id]: 'yes' } });
        expect(rank(after.overall.lowest)).toBeGreaterThanOrEqual(rank(before.overall.lowest));
        expect(rank(after.overall.highest)).toBeGreaterThanOrEqual(rank(before.overall.highest));
      }),
    );
  });

  it('does not fall from one count to the next, in any area, from any vector', () => {
    const levels = new Map(vectors(SIZES).map((counts) => [counts.join(), rank(of(counted(counts)).overall.lowest)]));
    const falls = vectors(SIZES).flatMap((counts) =>
      counts
        .map((done, index) => counts.with(index, done + 1))
        .filter((more) => (levels.get(more.join()) ?? Infinity) < (levels.get(counts.join()) ?? 0)),
    );
    expect(levels.size).toBe(15_680);
    expect(falls).toEqual([]);
  });

  it.each([
    [null, 'not-an-object', ''],
    [[], 'not-an-object', ''],
    [{ activities: {} }, 'unknown-answer', 'lastUse'],
    [{ lastUse: 'toString', activities: {} }, 'unknown-answer', 'lastUse'],
    [{ lastUse: 'unknown' }, 'not-an-object', 'activities'],
    [{ lastUse: 'unknown', activities: { 'dsi:IL5': 'yes' } }, 'unknown-field', 'activities/dsi:IL5'],
    [{ lastUse: 'unknown', activities: { IL1: 'yes' } }, 'unknown-field', 'activities/IL1'],
    [{ lastUse: 'unknown', activities: { 'dsi:IL1': true } }, 'unknown-answer', 'activities/dsi:IL1'],
    [{ lastUse: 'unknown', activities: JSON.parse('{"__proto__":"yes"}') }, 'unknown-field', 'activities/__proto__'],
  ])('refuses %j: %s at "%s"', (given, code, field) => {
    expect(dsi20(given as unknown as DsiAnswers)).toMatchObject({ ok: false, error: { code, field } });
  });
});

function of(answersGiven: DsiAnswers): Dsi20 {
  const result = dsi20(answersGiven);
  if (!result.ok) throw new Error(`${result.error.field}: ${result.error.expected}`);
  return result.value;
}

/** Answers with this many activities done in each area, the last ones of it, and no other. */
function counted(counts: readonly number[]): DsiAnswers {
  const given = Object.fromEntries(
    DSI_AREAS.flatMap(({ code }, index) => {
      const own = ofArea(code);
      return own.map((id, at) => [id, at >= own.length - (counts[index] ?? 0) ? 'yes' : 'no'] as const);
    }),
  );
  return { lastUse: 'within-3-months', activities: given };
}

function ofArea(area: DsiArea): readonly DsiActivityId[] {
  return DSI_ACTIVITIES.filter((one) => one.area === area).map(({ id }) => id);
}

function vectors([size, ...rest]: readonly number[]): readonly (readonly number[])[] {
  if (size === undefined) return [[]];
  const tails = vectors(rest);
  return Array.from({ length: size + 1 }, (_, count) => count).flatMap((count) =>
    tails.map((tail) => [count, ...tail]),
  );
}

function completions({ lastUse: when, activities: given }: DsiAnswers): readonly DsiAnswers[] {
  const open = IDS.filter((id) => given[id] === 'unknown');
  const uses = when === 'unknown' ? (['within-3-months', 'not-within-3-months'] as const) : [when];
  return Array.from({ length: 2 ** open.length }, (_, bits) => bits).flatMap((bits) => {
    const filled = open.map((id, index) => [id, (bits >> index) & 1 ? 'yes' : 'no'] as const);
    return uses.map((use) => ({ lastUse: use, activities: { ...given, ...Object.fromEntries(filled) } }));
  });
}

function inOrder<Level>(ladder: readonly Level[], found: readonly Level[]): readonly Level[] {
  return ladder.filter((level) => found.includes(level));
}

function rank(level: DsiLevel): number {
  return DSI_LEVELS.indexOf(level);
}

function answers(...among: readonly DsiAnswer[]): fc.Arbitrary<Readonly<Record<DsiActivityId, DsiAnswer>>> {
  return fc
    .array(fc.constantFrom(...among), { minLength: 30, maxLength: 30 })
    .map((all) => Object.fromEntries(IDS.map((id, index) => [id, all[index]])) as Record<DsiActivityId, DsiAnswer>);
}

function activities(): fc.Arbitrary<Readonly<Record<DsiActivityId, DsiAnswer>>> {
  return answers('yes', 'no', 'unknown');
}

function lastUse(): fc.Arbitrary<DsiLastUse> {
  return fc.constantFrom('within-3-months', 'not-within-3-months', 'unknown');
}
