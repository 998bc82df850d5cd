import type { WorldKind } from './world-kinds.ts';

/** A world was met before its code was provided: load it (`loadSimulations([error.kind])`), then do the same again. */
export class MissingSimulation extends Error {
  override readonly name = 'MissingSimulation';
  /** What is not there yet. */
  readonly kind: WorldKind;

  constructor(kind: WorldKind) {
    super(`${kind}: expected a simulation, from @jalon/items/load or @jalon/items/simulations/${kind}`);
    this.kind = kind;
  }
}
