import { isAction } from '../item/is-action.ts';
import type { Modality, World } from '../item/item.ts';
import { hasChanged } from './has-changed.ts';
import type { Simulation } from './simulation.ts';

/** What is a world's own. `also`: ways of acting besides pressing, tapping and keys; `isAnswered` only where some changes are no answer. */
export type SimulationParts<W extends World, S, A extends { readonly type: string }> = Pick<
  Simulation<W, S, A>,
  'kind' | 'init' | 'reduce' | 'facts' | 'describe'
> &
  Partial<Pick<Simulation<W, S, A>, 'isAnswered' | 'noticed' | 'evidence' | 'takeBack'>> & {
    readonly also?: (world: W) => readonly Modality[];
  };

/**
 * A simulation from its parts. What is alike in all: mouse, finger and keys will do, only well-formed actions reach
 * `reduce`, facts are named by those of the first state, anything done can be handed in, and nothing goes wrong that has a code.
 */
export function defineSimulation<W extends World, S, A extends { readonly type: string }>({
  also,
  ...parts
}: SimulationParts<W, S, A>): Simulation<W, S, A> {
  return {
    modalities: (world) => [...(also?.(world) ?? []), 'pointer.press', 'touch.tap', 'keyboard.keys'],
    isAnswered: (world, state) => hasChanged(parts.init(world), state),
    evidence: () => [],
    ...parts,
    reduce: (world, state, action) => (isAction(action) ? parts.reduce(world, state, action) : state),
    factNames: (world) => Object.keys(parts.facts(world, parts.init(world))),
  };
}
