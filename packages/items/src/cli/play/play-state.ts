import type { BankItem } from '../../item/item.ts';
import type { CheckedText } from '../check/check-text.ts';
import type { CliLocale } from '../locales/words.ts';
import type { Problem } from '../problem.ts';

/** One item on the page; `isStale` where the file's own words for it cannot be played now: these are the last that could. */
export interface PlayedItem {
  readonly bank: BankItem;
  readonly isStale: boolean;
}

/** What the page is given: the file as it is now, and its last good items where it is broken. */
export interface PlayState {
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly locale: CliLocale;
  /** Id of the item to show first; null: the first one. */
  readonly first: string | null;
  /** Grows with each change of the file. */
  readonly revision: number;
  readonly items: readonly PlayedItem[];
  readonly problems: readonly Problem[];
}

/** The items to play once the file was read again: those that can be, then those that could the last time. */
export function nextItems(
  before: readonly PlayedItem[],
  { isJson, items, playable }: CheckedText,
): readonly PlayedItem[] {
  const fresh = playable.map((bank) => ({ bank, isStale: false }));
  if (isJson && playable.length === items) return fresh;
  const ids = new Set(playable.map(({ item }) => item.id));
  return [
    ...fresh,
    ...before.filter(({ bank }) => !ids.has(bank.item.id)).map(({ bank }) => ({ bank, isStale: true })),
  ];
}
