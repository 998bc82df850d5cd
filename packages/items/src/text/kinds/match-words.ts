import type { ExpectedWords } from '../expected-text.ts';
import { noMatch, type TextMatch } from '../text-match.ts';
import { areOpposed } from '../tolerance/are-opposed.ts';
import { budgetFor } from '../tolerance/budget-for.ts';
import { slipsBetween } from '../tolerance/slips-between.ts';
import { foldingsOf, type Folding } from './foldings-of.ts';

/** Words against words: folded step by step until they are the same, then slips, where any are forgiven. */
export function matchWords(expected: ExpectedWords, typed: string): TextMatch {
  const foldings = foldingsOf(expected);
  const given = formsOf(typed, foldings);
  const same = expected.accepted
    .map((accepted, variant) => ({ variant, forms: formsOf(accepted, foldings) }))
    .map(({ variant, forms }) => ({ variant, forms, depth: forms.findIndex((form, at) => form === given[at]) }));
  const nearest = best(
    same.filter(({ depth }) => depth >= 0),
    ({ depth }) => depth,
  );
  const refused = (expected.refused ?? []).map((wrong) => formsOf(wrong, foldings));
  const depthRefused = Math.min(...refused.map((forms) => depthOf(forms, given)));
  if (depthRefused < Infinity && depthRefused <= (nearest?.depth ?? Infinity)) return noMatch(['refused']);
  if (nearest) {
    const steps = foldings
      .slice(0, nearest.depth)
      .filter((_, at) => given[at] !== given[at + 1] || nearest.forms[at] !== nearest.forms[at + 1])
      .map(({ step }) => step);
    const match = nearest.depth === 0 ? 'exact' : 'normalised';
    return { match, variant: nearest.variant, steps, distance: 0, budget: 0 };
  }
  return forgiven(
    expected,
    foldings,
    same.map(({ forms }) => forms),
    refused,
    given,
  );
}

/** The nearest accepted answer within its budget, unless a declared wrong answer is as near. */
function forgiven(
  expected: ExpectedWords,
  foldings: readonly Folding[],
  accepted: readonly (readonly string[])[],
  refused: readonly (readonly string[])[],
  given: readonly string[],
): TextMatch {
  const { tolerance = 'letters' } = expected;
  const exact = [expected.accents, expected.capitals, expected.signs].includes('test');
  if (tolerance === 'none' || exact) return noMatch();
  const last = foldings.filter(({ step }) => step !== 'sound').length;
  const whole = foldings.filter(({ step }) => step !== 'sound' && step !== 'plural').length;
  const typed = given[last] ?? '';
  const candidates = accepted.flatMap((forms, variant) => {
    const form = forms[last] ?? '';
    const budget = numbered(form) === numbered(typed) ? budgetFor(forms[whole] ?? '') : 0;
    const found = budget === 0 ? null : slipsBetween(form, typed, budget, tolerance);
    return found === null ? [] : [{ variant, budget, ...found }];
  });
  const nearest = best(candidates, ({ distance }) => distance);
  if (!nearest) return noMatch();
  const { variant, budget, distance, slips } = nearest;
  const asNear = refused.some((forms) => slipsBetween(forms[last] ?? '', typed, distance, tolerance) !== null);
  if (asNear) return noMatch(['near-refused']);
  if (areOpposed(accepted[variant]?.[last] ?? '', typed, distance)) return noMatch(['opposite']);
  const folded = foldings.slice(0, last).filter((_, at) => given[at] !== given[at + 1]);
  return { match: 'tolerated', variant, steps: [...folded.map(({ step }) => step), ...slips], distance, budget };
}

/** The words with a digit in them: none of them can be a slip. */
function numbered(text: string): string {
  return text
    .split(' ')
    .filter((word) => /\p{N}/u.test(word))
    .join(' ');
}

/** A text as it is (NFC), then after each folding. */
function formsOf(text: string, foldings: readonly Folding[]): readonly string[] {
  const forms = [text.normalize('NFC')];
  for (const { fold } of foldings) forms.push(fold(forms.at(-1) ?? ''));
  return forms;
}

function depthOf(forms: readonly string[], given: readonly string[]): number {
  const depth = forms.findIndex((form, at) => form === given[at]);
  return depth < 0 ? Infinity : depth;
}

/** The first of those with the smallest cost. */
function best<T>(all: readonly T[], costOf: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>(
    (first, one) => (first === undefined || costOf(one) < costOf(first) ? one : first),
    undefined,
  );
}
