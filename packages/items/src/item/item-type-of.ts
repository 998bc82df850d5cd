import { choice } from '../choice/choice.ts';
import { simulation } from '../simulation/simulation-type.ts';
import type { Body } from './item.ts';
import type { ItemType } from './item-type.ts';

/** An item type whose body is known only when it runs; its state and actions stay opaque. */
export type AnyItemType = ItemType<Body, unknown, unknown>;

/** What every body of this type can do. */
export function itemTypeOf(type: Body['type']): AnyItemType {
  switch (type) {
    // Each takes only bodies of its own type: the type read from a body is what chooses it.
    case 'choice':
      return choice as unknown as AnyItemType;
    case 'simulation':
      return simulation as unknown as AnyItemType;
    default:
      throw new TypeError(`no item type is called ${String(type satisfies never)}`);
  }
}
