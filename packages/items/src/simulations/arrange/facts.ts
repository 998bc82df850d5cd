import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import type { ArrangeState, ArrangeWorld } from './world.ts';

/** Every fact that a goal about these things may read, as it is now: where each is (`none` for nowhere yet), how many times one changed place, and how many times one was dropped beside. */
export function arrangeFacts(world: ArrangeWorld, state: ArrangeState): Readonly<Record<string, FactValue>> {
  return {
    ...factsOfEach(world.things, ({ id }) => ({ [`place.${id}`]: state.places[id] ?? 'none' })),
    moves: state.moves,
    'drops.beside': state.beside,
  };
}
