import type { ExpectedText } from './expected-text.ts';
import { matchText } from './match-text.ts';
import { noMatch, type TextMatch } from './text-match.ts';

/** What one of several slots was found to be. */
export interface SlotMatch extends TextMatch {
  /** Which expectation it meets, counted from 0; null where it meets none. */
  readonly expected: number | null;
}

/** From the best kind of match to the least. */
const QUALITY = ['exact', 'normalised', 'tolerated'] as const;

/**
 * Several typed answers against several expectations. `fixed`: the first slot against the first, and so on. `free`: one to
 * one in any order, as many as can be (maximum bipartite matching by augmenting paths: Berge 1957, Kuhn 1955), better
 * matches tried first. An answer given twice counts once. The result has one entry per typed slot, in their order.
 */
export function matchSlots(
  expected: readonly ExpectedText[],
  typed: readonly string[],
  order: 'fixed' | 'free',
): readonly SlotMatch[] {
  if (order === 'fixed') {
    return typed.map((text, at) => {
      const wanted = expected[at];
      const found = wanted ? matchText(wanted, text) : noMatch();
      return { ...found, expected: found.match === 'none' ? null : at };
    });
  }
  const results = typed.map((text) => expected.map((each) => matchText(each, text)));
  const slotOf = paired(results, expected.length);
  return results.map((row, slot) => {
    const at = slotOf.indexOf(slot);
    const found = row[at];
    if (found) return { ...found, expected: at };
    const taken = row.some(({ match }) => match !== 'none');
    return { ...noMatch(taken ? ['duplicate'] : (refusals(row) ?? [])), expected: null };
  });
}

/** For each expectation, the slot that meets it, or -1. */
function paired(results: readonly (readonly TextMatch[])[], wanted: number): readonly number[] {
  const slotOf = Array.from({ length: wanted }, () => -1);
  for (const least of QUALITY.keys()) {
    const allowed = new Set<string>(QUALITY.slice(0, least + 1));
    const place = (slot: number, seen: Set<number>): boolean => {
      for (const [at, { match }] of (results[slot] ?? []).entries()) {
        if (!allowed.has(match) || seen.has(at)) continue;
        seen.add(at);
        const holder = slotOf[at] ?? -1;
        if (holder < 0 || place(holder, seen)) {
          slotOf[at] = slot;
          return true;
        }
      }
      return false;
    };
    for (const slot of results.keys()) if (!slotOf.includes(slot)) place(slot, new Set());
  }
  return slotOf;
}

/** Where there is one expectation only, why it was refused still says something. */
function refusals(
  row: readonly TextMatch[],
): readonly ('refused' | 'near-refused' | 'opposite' | 'space-inside' | 'too-long')[] | null {
  const known = row.flatMap(({ steps }) =>
    steps.filter(
      (step) =>
        step === 'refused' ||
        step === 'near-refused' ||
        step === 'opposite' ||
        step === 'space-inside' ||
        step === 'too-long',
    ),
  );
  return known.length === 0 ? null : [...new Set(known)];
}
