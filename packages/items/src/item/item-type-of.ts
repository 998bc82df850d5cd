import { choice } from '../choice/choice.ts';
import { simulation } from '../simulation/simulation-type.ts';
import type { Body } from './item.ts';
import type { ItemType } from './item-type.ts';
import { lookUp } from './look-up.ts';

/** An item type whose body is known only when it runs; its state and actions stay opaque. */
export type AnyItemType = ItemType<Body, unknown, unknown>;

/** The types given so far, besides the two that are always there. It only ever grows. */
const provided: Map<string, unknown> = /* @__PURE__ */ new Map();

/**
 * Gives the engine the code of further item types, once for the whole page or process: those of `@jalon/items/interactions`,
 * which pages load only when an item needs them.
 */
export function provideItemTypes(types: readonly { readonly id: Body['type'] }[]): void {
  for (const type of types) provided.set(type.id, type);
}

/** What every body of this type can do. A type that was not provided is an error that names those that were. */
export function itemTypeOf(type: Body['type']): AnyItemType {
  // Each takes only bodies of its own type: the type read from a body is what chooses it.
  return lookUp<unknown>({ ...Object.fromEntries(provided), choice, simulation }, type) as AnyItemType;
}
