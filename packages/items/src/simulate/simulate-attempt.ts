import { bodyOf } from '../item/body-of.ts';
import type { Item, ItemKey } from '../item/item.ts';
import type { Persona } from './persona.ts';
import type { AttemptEvent } from '../attempt/attempt-event.ts';
import { simulateActions } from './simulate-actions.ts';
import type { AttemptOptions } from '../attempt/start-attempt.ts';

/** Everything that a simulated person does in an attempt, from the first action to handing in. */
export function simulateAttempt(
  item: Item,
  key: ItemKey,
  persona: Persona,
  options: AttemptOptions,
  random: () => number,
): readonly AttemptEvent[] {
  const { body } = bodyOf(item, options.locale);
  const actions = simulateActions(body, key, persona, random);
  return [...actions.map((action) => ({ type: 'act', action }) as const), { type: 'end' }];
}
