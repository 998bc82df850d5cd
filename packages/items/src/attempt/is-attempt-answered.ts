import { bodyOf } from '../item/body-of.ts';
import type { Item } from '../item/item.ts';
import { itemTypeOf } from '../item/item-type-of.ts';
import type { AttemptState } from './attempt-state.ts';

/** True once there is something to hand in. */
export function isAttemptAnswered(item: Item, attempt: AttemptState): boolean {
  const { body } = bodyOf(item, attempt.locale);
  return itemTypeOf(body.type).isAnswered(body, attempt.state);
}
