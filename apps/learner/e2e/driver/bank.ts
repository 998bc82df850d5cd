import { bank as openBank, type Bank } from '@jalon/bank';
import { defaultConfig, type DiagnosticConfig } from '@jalon/diagnostic';
import type { BankItem } from '@jalon/items';
import { provideInteractions } from '@jalon/items/interactions';
import { provideAllSimulations } from '@jalon/items/simulations';

provideAllSimulations();
provideInteractions();

/** The content that the app shows, as the scenarios know it: with its keys. */
export const bank: Bank = openBank();

/** The machine's configuration for a bank; the open one unless told. */
export function configFor(other: Bank = bank): DiagnosticConfig {
  return defaultConfig(other);
}

/** The item of an id; a screen that shows one we do not know is a failure. */
export function itemOf(id: string | null, other: Bank = bank): BankItem {
  const found = other.items.find(({ item }) => item.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}

/** The item's type, or the kind of the simulated world. */
export function kindOf({ item }: BankItem): string {
  const { fr } = item.content;
  return fr.type === 'simulation' ? fr.world.kind : fr.type;
}
