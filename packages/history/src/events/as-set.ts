import { inOrder } from '../in-order.ts';

/** Each event once, in the order of `at`, then `id`: what a fold over a set begins with. */
export function asSet<E extends { readonly at: string; readonly id: string }>(events: readonly E[]): readonly E[] {
  const sorted = events.toSorted((a, b) => inOrder(a, b) || sameKey(a, b));
  const seen = new Set<string>();
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Two that claim to be the same event and differ: one of them is chosen, always the same one. */
function sameKey(a: unknown, b: unknown): number {
  if (a === b) return 0;
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
