import { informationAt } from './information-at.ts';
import type { ScaleBank } from './scale-bank.ts';

/** For each node of θ, the items that inform most there, best first: choosing no longer depends on the size of the bank. */
export interface InformationLists {
  readonly from: number;
  readonly step: number;
  readonly nodes: number;
  /** Items kept per node. */
  readonly length: number;
  /** Item[node][rank]. */
  readonly items: Uint32Array;
}

/** Fine enough that θ̂ is never further than .05 from a node on ±8, the usual range. */
const NODES = 161;
const LONGEST = 64;

/** Builds the lists over the range of the bank's grid. */
export function informationLists(bank: ScaleBank): InformationLists {
  const from = bank.nodes[0] as number;
  const to = bank.nodes.at(-1) as number;
  const step = (to - from) / (NODES - 1);
  const length = Math.min(LONGEST, bank.size);
  const items = new Uint32Array(NODES * length);
  const value = new Float64Array(bank.size);
  const best = new Uint32Array(length);
  for (let node = 0; node < NODES; node++) {
    const theta = from + node * step;
    let kept = 0;
    for (let item = 0; item < bank.size; item++) {
      const information = informationAt(bank, item, theta);
      value[item] = information;
      if (kept === length && information <= (value[best[kept - 1] as number] as number)) continue;
      // Equal values keep the order of the bank.
      let at = kept < length ? kept : length - 1;
      while (at > 0 && information > (value[best[at - 1] as number] as number)) {
        best[at] = best[at - 1] as number;
        at -= 1;
      }
      best[at] = item;
      if (kept < length) kept += 1;
    }
    items.set(best, node * length);
  }
  return { from, step, nodes: NODES, length, items };
}

/** How many of the nearest list's free items are compared exactly. */
const COMPARED = 5;

/**
 * The most informative free item at θ: the first free ones of the nearest node's list, compared exactly. Null when the list is
 * used up. An item beyond those compared may be better by what information changes within half a step.
 */
export function fromLists(
  bank: ScaleBank,
  { from, step, nodes, length, items }: InformationLists,
  theta: number,
  used: Uint8Array,
): number | null {
  const node = Math.max(0, Math.min(nodes - 1, Math.round((theta - from) / step)));
  let best: number | null = null;
  let bestValue = -Infinity;
  let compared = 0;
  for (let rank = 0; rank < length && compared < COMPARED; rank++) {
    const item = items[node * length + rank] as number;
    if (used[item]) continue;
    compared += 1;
    const value = informationAt(bank, item, theta);
    if (value > bestValue || (value === bestValue && item < (best as number))) {
      best = item;
      bestValue = value;
    }
  }
  return best;
}
