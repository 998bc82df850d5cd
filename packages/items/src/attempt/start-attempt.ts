import { bodyOf } from '../item/body-of.ts';
import type { Item } from '../item/item.ts';
import { itemTypeOf } from '../item/item-type-of.ts';
import type { AttemptState, Behaviour } from './attempt-state.ts';

/** How an attempt begins. */
export interface AttemptOptions {
  /** The language wished for (BCP 47); French where the item has no such body. */
  readonly locale: string;
  /** An integer, given by the caller: same seed, same order of options. */
  readonly seed: number;
  /** `assess` by default. */
  readonly behaviour?: Behaviour;
}

/** An attempt before anything was done. */
export function startAttempt(item: Item, options: AttemptOptions): AttemptState {
  const { body, locale } = bodyOf(item, options.locale);
  return {
    itemId: item.id,
    itemVersion: item.version,
    locale,
    seed: options.seed,
    behaviour: options.behaviour ?? 'assess',
    phase: 'interacting',
    state: itemTypeOf(body.type).init(body, options.seed),
    history: [],
    actions: 0,
    helpAsked: 0,
    assisted: false,
  };
}
