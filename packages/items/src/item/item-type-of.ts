import { ASKED_TYPES } from './asked-types.ts';
import { choice } from '../choice/choice.ts';
import { simulation } from '../simulation/simulation-type.ts';
import type { Body } from './item.ts';
import type { ItemType } from './item-type.ts';
import { MissingItemType } from './missing-item-type.ts';

/** An item type whose body is known only when it runs; its state and actions stay opaque. */
export type AnyItemType = ItemType<Body, unknown, unknown>;

/** The types given so far, besides the two that are always there. It only ever grows. */
const provided: Map<string, AnyItemType> = /* @__PURE__ */ new Map();

/**
 * Gives the engine the code of further item types, once for the whole page or process: those of `@jalon/items/interactions`,
 * which pages load only when an item needs them.
 */
export function provideItemTypes(types: readonly { readonly id: Body['type'] }[]): void {
  // Each takes only bodies of its own type: the type read from a body is what chooses it.
  for (const type of types) provided.set(type.id, type as AnyItemType);
}

/** What every body of this type can do; a {@link MissingItemType} where it was not provided yet. */
export function itemTypeOf(type: Body['type']): AnyItemType {
  if (type === 'choice') return choice as unknown as AnyItemType;
  if (type === 'simulation') return simulation as unknown as AnyItemType;
  const found = provided.get(type);
  if (found !== undefined) return found;
  // Meeting an unknown type is a mistake in the bank; meeting a known one too early is a mistake of the host.
  if (!ASKED_TYPES.includes(type))
    throw new TypeError(`${type}: expected ${['choice', 'simulation', ...ASKED_TYPES].join(', ')}`);
  throw new MissingItemType(type);
}
