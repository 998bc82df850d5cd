import type { FoldingStep, TextMatch } from '../text-match.ts';
import { noMatch } from '../text-match.ts';
import { tidyText } from '../tidy-text.ts';

/**
 * Compares by one canonical form, nothing tolerated: sign for sign, then tidied, then as `formOf` reads it. `formOf` gives
 * null for what it cannot read, and what cannot be read is equal to nothing.
 */
export function matchForm(
  accepted: readonly string[],
  typed: string,
  step: FoldingStep,
  formOf: (tidied: string) => string | null,
): TextMatch {
  const found = (variant: number, steps: readonly FoldingStep[]): TextMatch => ({
    match: steps.length === 0 ? 'exact' : 'normalised',
    variant,
    steps,
    distance: 0,
    budget: 0,
  });
  const given = typed.normalize('NFC');
  const exact = accepted.findIndex((each) => each.normalize('NFC') === given);
  if (exact >= 0) return found(exact, []);
  const tidied = tidyText(typed);
  const tidy = accepted.findIndex((each) => tidyText(each) === tidied);
  if (tidy >= 0) return found(tidy, ['tidy']);
  const form = formOf(tidied);
  const same = form === null ? -1 : accepted.findIndex((each) => formOf(tidyText(each)) === form);
  if (same < 0) return noMatch();
  return found(same, tidied === given ? [step] : ['tidy', step]);
}
