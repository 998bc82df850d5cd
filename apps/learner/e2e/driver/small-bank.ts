import type { Bank } from '@jalon/bank';
import { applicability, type NotApplicableReason, type Preferences } from '@jalon/diagnostic';
import type { BankItem } from '@jalon/items';
import { bank, kindOf } from './bank.ts';
import type { Input } from './hand.ts';

/** The fewest items that the widget begins with. */
const FEWEST = 8;

/** What is applicable to somebody who acts with this input, on a telephone for fingers and at a desk else unless told. */
export function applicable(input: Input, device: Screen = screenFor(input)): readonly BankItem[] {
  return bank.items.filter((entry) => whyNot(entry, input, device) === null);
}

/** Why an item is not applicable to somebody who acts with this input, on this device; null where it is. */
export function whyNot(
  { item }: BankItem,
  input: Input,
  device: Screen = screenFor(input),
): NotApplicableReason | null {
  const wishes: Preferences = {
    bigText: false,
    voice: false,
    keyboardOnly: input === 'keyboard',
    touchOnly: input === 'touch',
    input: { mouse: 'mouse', touch: 'finger', keyboard: 'keyboard' }[input] as 'mouse' | 'finger' | 'keyboard',
  };
  return applicability(item, wishes, { screen: device });
}

type Screen = 'desktop' | 'phone';

function screenFor(input: Input): Screen {
  return input === 'touch' ? 'phone' : 'desktop';
}

/** A bank of the items given, filled up with choices to the fewest that make a diagnostic. */
export function bankOf(items: readonly BankItem[], input: Input): Bank {
  const families = new Set(items.map(({ item }) => item.meta.family));
  const fillers: BankItem[] = [];
  for (const entry of applicable(input)) {
    if (items.length + fillers.length >= FEWEST) break;
    if (kindOf(entry) !== 'choice' || families.has(entry.item.meta.family)) continue;
    families.add(entry.item.meta.family);
    fillers.push(entry);
  }
  // What people say of themselves is asked only where the bank says so.
  const declarations = items.filter(({ item }) => item.type === 'self-report').map(({ item }) => item.id);
  return { ...bank, items: [...items, ...fillers], declarations };
}

/** Cuts a list of items into slices of at most eight, each without two items of a family. */
export function slices(items: readonly BankItem[]): readonly (readonly BankItem[])[] {
  const cut: BankItem[][] = [];
  for (const entry of items) {
    const room = cut.find(
      (slice) => slice.length < FEWEST && slice.every(({ item }) => item.meta.family !== entry.item.meta.family),
    );
    if (room === undefined) cut.push([entry]);
    else room.push(entry);
  }
  return cut;
}
