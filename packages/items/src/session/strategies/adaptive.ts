import type { Observation } from '../../attempt/observation.ts';
import { weighs } from '../../attempt/weighs.ts';
import type { Item } from '../../item/item.ts';
import type { Strategy } from './strategy.ts';

/** What an adaptive chooser is told. */
export interface ChoiceSoFar {
  /** Every item asked, whatever came of it, in the order asked: never to be asked again. */
  readonly seen: readonly Item['id'][];
  /** What moves an estimate, in the order asked. */
  readonly observations: readonly Observation[];
}

/**
 * Whatever the host's own measurement chooses: how is unknown here. Pure, as every strategy. A chooser that asks the same thing
 * twice is a programming error, told at once.
 */
export function adaptive(chooser: (sofar: ChoiceSoFar) => Item['id'] | null): Strategy {
  return (asked) => {
    const seen = asked.map(({ itemId }) => itemId);
    const observations = asked.flatMap(({ observation }) => (observation && weighs(observation) ? [observation] : []));
    const next = chooser({ seen, observations });
    if (next !== null && seen.includes(next)) throw new TypeError(`${next}: expected an item not asked yet`);
    return next;
  };
}
