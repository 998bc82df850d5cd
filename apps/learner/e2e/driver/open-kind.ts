import { expect, type Page } from '@playwright/test';
import type { Bank } from '@jalon/bank';
import type { BankItem } from '@jalon/items';
import { bank, kindOf } from './bank.ts';
import { beginAt } from './begin-at.ts';
import { hand } from './hand.ts';
import { ablePersona } from './persona.ts';
import { play } from './play.ts';
import { applicable, bankOf } from './small-bank.ts';

/** Every kind of activity that the bank has: ways of asking and simulated worlds. */
export const KINDS: readonly string[] = [...new Set(bank.items.map(kindOf))];

/** The activity opened, and the small bank it stands in. */
export interface Opened {
  readonly bank: Bank;
  readonly entry: BankItem;
}

/** Opens the first activity of this kind, or the first that `fits`. */
export async function openKind(
  page: Page,
  kind: string,
  device: 'desktop' | 'phone' = 'desktop',
  fits: (entry: BankItem) => boolean = () => true,
): Promise<Opened> {
  const found = (input: 'mouse' | 'touch'): BankItem | undefined =>
    applicable(input, device).find((each) => kindOf(each) === kind && fits(each));
  // Those who only touch are not asked to type: on a telephone, those who do type meet that kind.
  const input = device === 'phone' && found('touch') !== undefined ? 'touch' : 'mouse';
  const entry = found(input);
  if (entry === undefined) throw new Error(`no activity of kind ${kind}`);
  const own = bankOf([entry], input);
  await beginAt(page, own, ablePersona(input), device);
  await playTo(page, { bank: own, entry }, input);
  return { bank: own, entry };
}

/** Passes over activities until the opened one is shown. */
export async function playTo(page: Page, { bank, entry }: Opened, input: 'mouse' | 'touch' = 'mouse'): Promise<void> {
  const persona = { ...ablePersona(input), activity: () => 'skip' as const };
  const seen = await play(page, {
    bank,
    hand: hand(page, 'mouse'),
    persona,
    onScreen: async ({ item }) => (item === entry.item.id ? 'stop' : undefined),
  });
  expect(seen.at(-1)?.item).toBe(entry.item.id);
}
