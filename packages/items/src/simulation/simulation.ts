import type { FactValue } from '@jalon/referential/condition';
import type { World } from '../item/item.ts';
import type { Modality } from '../item/item.ts';

/**
 * One kind of simulated world. Each folder of `simulations/` has the same files:
 * `world.ts` (authored data and live state), `actions.ts` (pure reduce with preconditions), `facts.ts` (the closed
 * list of facts that goals may read), `simulate.ts` (what a person could set about doing), `<kind>.schema.ts` (zod/mini),
 * `<kind>.ts` (puts them together through `defineSimulation`), `<kind>.test.ts`.
 */
export interface Simulation<W extends World, S, A extends { readonly type: string }> {
  readonly kind: W['kind'];
  modalities(world: W): readonly Modality[];
  init(world: W): S;
  /** The next state, or the very same state when the precondition fails. Undo and reset are given by the engine. */
  reduce(world: W, state: S, action: A): S;
  /** Actions noticed rather than done, which undo passes over. */
  readonly noticed?: readonly A['type'][];
  /** True once something was done that can be handed in. */
  isAnswered(world: W, state: S): boolean;
  /** Every fact name that goals and evidence of this world may use: no free paths. */
  factNames(world: W): readonly string[];
  facts(world: W, state: S): Readonly<Record<string, FactValue>>;
  describe(world: W, state: S): readonly string[];
}
