import { refuser } from '../refuser.ts';
import type { ScoredItem } from './scored-item.ts';

/** What an answer came to: a category (0 is the lowest credit), or an honest "I don't know". */
export type Outcome = { readonly kind: 'category'; readonly category: number } | { readonly kind: 'dont_know' };

/** Sums of shares may end this far beyond 0 or 1. */
const ROUNDING = 1e-9;

/** The highest category whose credit is at or below the credit given (0–1). */
export function outcomeOfCredit(item: Pick<ScoredItem, 'credits'>, credit: number): Outcome {
  refuser('invalid-outcome', '')(credit >= -ROUNDING && credit <= 1 + ROUNDING, 'credit', 'a number from 0 to 1');
  let category = 0;
  for (let c = 1; c < item.credits.length; c++) if ((item.credits[c] as number) <= credit) category = c;
  return { kind: 'category', category };
}

/** The row of an outcome in a table of probabilities: categories first, "I don't know" last; null for no such category. */
export function outcomeRow(outcome: Outcome | null, categories: number): number | null {
  if (outcome?.kind === 'dont_know') return categories;
  if (outcome?.kind !== 'category') return null;
  const { category } = outcome;
  return Number.isInteger(category) && category >= 0 && category < categories ? category : null;
}
