import { bodyOf } from '../item/body-of.ts';
import type { Item, ItemKey } from '../item/item.ts';
import type { Persona } from '../item/item-type.ts';
import { itemTypeOf } from '../item/item-type-of.ts';
import type { AttemptEvent } from './attempt-event.ts';
import type { AttemptOptions } from './start-attempt.ts';

/** Everything that a simulated person does in an attempt, from the first action to handing in. */
export function simulateAttempt(
  item: Item,
  key: ItemKey,
  persona: Persona,
  options: AttemptOptions,
  random: () => number,
): readonly AttemptEvent[] {
  const { body } = bodyOf(item, options.locale);
  const actions = itemTypeOf(body.type).simulate(body, key, persona, random);
  return [...actions.map((action) => ({ type: 'act', action }) as const), { type: 'end' }];
}
