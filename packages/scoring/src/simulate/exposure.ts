import type { SessionRecord } from './session-record.ts';

/** How evenly the bank is used. Shares 0–1. */
export interface Exposure {
  /** Share of sessions in which each item was asked, the most exposed first. */
  readonly items: readonly { readonly item: string; readonly share: number }[];
  readonly highest: number;
  /** Share of the bank asked at least once. */
  readonly used: number;
  /** Mean share of items that two people have in common: Σ n(n−1) over the items, per pair of people and mean length (Way 1998). */
  readonly overlap: number | null;
}

/** Exposure of the bank over all sessions. */
export function exposure(records: readonly SessionRecord[], bank: readonly string[]): Exposure {
  const counts = new Map(bank.map((id) => [id, 0]));
  for (const { items } of records) for (const id of items) counts.set(id, (counts.get(id) ?? 0) + 1);
  const people = records.length;
  const asked = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const pairs = [...counts.values()].reduce((sum, n) => sum + n * (n - 1), 0);
  const items = [...counts].map(([item, n]) => ({ item, share: n / people })).sort((x, y) => y.share - x.share);
  return {
    items,
    highest: items[0]?.share ?? 0,
    used: items.filter(({ share }) => share > 0).length / bank.length,
    overlap: people > 1 && asked > 0 ? pairs / ((people - 1) * asked) : null,
  };
}
