import { ScoringError } from '../scoring-error.ts';
import type { ScoredItem } from './scored-item.ts';

/** What an answer came to: a category (0 is the lowest credit), or an honest "I don't know". */
export type Outcome = { readonly kind: 'category'; readonly category: number } | { readonly kind: 'dont_know' };

/** The highest category whose credit is at or below the credit given (0–1). */
export function outcomeOfCredit(item: Pick<ScoredItem, 'credits'>, credit: number): Outcome {
  if (Number.isNaN(credit)) throw new ScoringError('invalid-outcome', 'credit', 'a number');
  let category = 0;
  for (let c = 1; c < item.credits.length; c++) if ((item.credits[c] as number) <= credit) category = c;
  return { kind: 'category', category };
}

/** The row of an outcome in a table of probabilities: categories first, "I don't know" last; null for no such category. */
export function outcomeRow(outcome: Outcome, categories: number): number | null {
  if (outcome.kind === 'dont_know') return categories;
  if (outcome.kind !== 'category') return null;
  const { category } = outcome;
  return Number.isInteger(category) && category >= 0 && category < categories ? category : null;
}
