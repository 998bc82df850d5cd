import type { Criterion1d, CriterionView1d } from '../criteria/criterion-1d.ts';
import { bestItem, type SearchOrder } from './best-item.ts';
import { fromLists, type InformationLists } from './information-lists.ts';

/** The `count` free items of best value, best first, fewer where fewer are free; marks them as used. */
export function bestItems(
  criterion: Criterion1d,
  view: CriterionView1d,
  used: Uint8Array,
  search: SearchOrder | null,
  lists: InformationLists | null,
  count: number,
): readonly number[] {
  let value: ((item: number) => number) | null = null;
  // What all items share is prepared once, and not at all where lists suffice.
  const prepared: Criterion1d = { ...criterion, scorer: (same) => (value ??= criterion.scorer(same)) };
  const found: number[] = [];
  while (found.length < count) {
    const item = (lists && fromLists(view.bank, lists, view.theta, used)) ?? bestItem(prepared, view, used, search);
    if (item === null) break;
    used[item] = 1;
    found.push(item);
  }
  return found;
}
