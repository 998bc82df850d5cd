import type { FactValue } from '@jalon/referential/condition';
import type { EvidenceRule, Modality, World } from '../item/item.ts';

/**
 * One kind of simulated world. Each folder of `simulations/` has the same files:
 * `world.ts` (authored data and live state), `actions.ts` (pure reduce with preconditions), `facts.ts` (the closed
 * list of facts that goals may read), `evidence.ts` (codes of what may go wrong in any such world), `simulate.ts` (what a person
 * could set about doing), `<kind>.schema.ts` (zod/mini), `check.ts` (what its parts must say of each other), `messages.ts` (what
 * the evidence codes say), `<kind>.ts` (puts them together through `defineSimulation`), `<kind>.test.ts`.
 */
export interface Simulation<W extends World, S, A extends { readonly type: string }> {
  readonly kind: W['kind'];
  modalities(world: W): readonly Modality[];
  init(world: W): S;
  /** The next state, or the very same state when the precondition fails. Undo and reset are given by the engine. */
  reduce(world: W, state: S, action: A): S;
  /**
   * What going back to an earlier state gives, which is not always that state: as in life, what was paid, sent, given or pressed
   * stays so, whatever `undo` and `reset` bring back around it. `now` is the state gone back from. Absent: all can be taken back.
   */
  takeBack?(world: W, earlier: S, now: S): S;
  /** Actions noticed rather than done, which undo passes over. */
  readonly noticed?: readonly A['type'][];
  /** True once something was done that can be handed in. */
  isAnswered(world: W, state: S): boolean;
  /** Every fact name that goals and evidence of this world may use: no free paths. */
  factNames(world: W): readonly string[];
  facts(world: W, state: S): Readonly<Record<string, FactValue>>;
  /**
   * What may go wrong in any world of this kind, whatever is asked: rules that name a code of `messages.ts` and never count.
   * They are told after those of the item's key.
   */
  evidence(world: W): readonly EvidenceRule[];
  describe(world: W, state: S): readonly string[];
}
