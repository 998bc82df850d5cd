import { items as bankItems } from '../../packages/bank/src/items.ts';
import { allItems } from '../../packages/items/src/fixtures/all.test-item.ts';
import { interactions } from '../../packages/items/src/interactions/interactions.ts';
import type { BankItem } from '../../packages/items/src/item/item.ts';
import { WORLD_KINDS } from '../../packages/items/src/simulation/world-kinds.ts';

/** Every way of asking and every kind of world, with the items of the tests and of the bank that are of it. */
export function itemsByType(): ReadonlyMap<string, readonly BankItem[]> {
  const names = ['choice', ...interactions.map(({ id }) => id), ...WORLD_KINDS];
  const everything = [...allItems, ...bankItems()];
  return new Map(names.map((name) => [name, everything.filter((bank) => nameOf(bank) === name)]));
}

function nameOf({ item }: BankItem): string {
  const body = item.content.fr;
  return body.type === 'simulation' ? body.world.kind : body.type;
}
