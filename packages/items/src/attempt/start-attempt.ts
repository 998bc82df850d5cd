import { bodyOf } from '../item/body-of.ts';
import type { Item } from '../item/item.ts';
import { itemTypeOf } from '../item/item-type-of.ts';
import type { AttemptState } from './attempt-state.ts';
import type { Behaviour } from './behaviours/behaviour.ts';
import { behaviourOf } from './behaviours/behaviour-of.ts';
import { firstRound, SUCCESSES_TO_MASTER } from './practice/practice-progress.ts';

/** How an attempt begins. */
export interface AttemptOptions {
  /** The language wished for (BCP 47); French where the item has no such body. */
  readonly locale: string;
  /** An integer, given by the caller: same seed, same order of options. */
  readonly seed: number;
  /** `assess` by default. */
  readonly behaviour?: Behaviour;
  /** When practising: how many successes in a row, each without hint, example or help, make it mastered; 2 by default. */
  readonly masteryAfter?: number;
}

/** An attempt before anything was done. */
export function startAttempt(item: Item, options: AttemptOptions): AttemptState {
  const { body, locale } = bodyOf(item, options.locale);
  const behaviour = options.behaviour ?? 'assess';
  behaviourOf(behaviour);
  return {
    itemId: item.id,
    itemVersion: item.version,
    locale,
    seed: options.seed,
    behaviour,
    phase: 'interacting',
    state: itemTypeOf(body.type).init(body, options.seed),
    history: [],
    actions: 0,
    helpAsked: 0,
    assisted: false,
    ...(behaviour === 'practise' && { practice: firstRound(options.masteryAfter ?? SUCCESSES_TO_MASTER) }),
  };
}
