import { choice } from '../choice/choice.ts';
import { simulation } from '../simulation/simulation-type.ts';
import type { Body } from './item.ts';
import type { ItemType } from './item-type.ts';
import { lookUp } from './look-up.ts';

/** An item type whose body is known only when it runs; its state and actions stay opaque. */
export type AnyItemType = ItemType<Body, unknown, unknown>;

/** What every body of this type can do. */
export function itemTypeOf(type: Body['type']): AnyItemType {
  const types: Readonly<Record<Body['type'], { readonly id: Body['type'] }>> = { choice, simulation };
  // Each takes only bodies of its own type: the type read from a body is what chooses it.
  return lookUp(types, type) as unknown as AnyItemType;
}
