import type { Criterion1d, CriterionView1d } from '../criteria/criterion-1d.ts';

/** Items by falling ceiling, so that a search stops at the first that cannot win. */
export interface SearchOrder {
  readonly order: Uint32Array;
  readonly ceiling: Float64Array;
}

/** Null for a criterion without ceiling. */
export function searchOrder({ ceiling }: Criterion1d, bank: CriterionView1d['bank']): SearchOrder | null {
  if (!ceiling) return null;
  const bound = ceiling(bank);
  const order = Uint32Array.from({ length: bank.size }, (_, i) => i).sort(
    (i, j) => (bound[j] as number) - (bound[i] as number) || i - j,
  );
  return { order, ceiling: bound };
}

/** The free item of best value, the lowest index of equals; null when none is free. */
export function bestItem(
  { best, scorer }: Criterion1d,
  view: CriterionView1d,
  used: Uint8Array,
  search: SearchOrder | null,
): number | null {
  const value = scorer(view);
  const sign = best === 'highest' ? 1 : -1;
  let winner: number | null = null;
  let winning = -Infinity;
  for (let i = 0; i < view.bank.size; i++) {
    const item = search ? (search.order[i] as number) : i;
    if (search && (search.ceiling[item] as number) < winning) break;
    if (used[item]) continue;
    const its = sign * value(item);
    if (its > winning || (its === winning && winner !== null && item < winner)) {
      winner = item;
      winning = its;
    }
  }
  return winner;
}
