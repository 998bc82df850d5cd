import type { FactValue } from '@jalon/referential/condition';
import type { ArrangeState, ArrangeWorld } from './world.ts';

/** Every fact that a goal about these things may read. */
export function arrangeFactNames(world: ArrangeWorld): readonly string[] {
  return [...world.things.map(({ id }) => `place.${id}`), 'moves'];
}

/** The facts now: where each thing is (`none` for nowhere yet) and how many times one changed place. */
export function arrangeFacts(world: ArrangeWorld, state: ArrangeState): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = {};
  for (const { id } of world.things) facts[`place.${id}`] = state.places[id] ?? 'none';
  facts['moves'] = state.moves;
  return facts;
}
