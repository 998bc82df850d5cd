import { MissingPart } from '../item/missing-part.ts';
import type { WorldKind } from './world-kinds.ts';

/** A world was met before its code was provided: load it (`loadSimulations([error.kind])`), then do the same again. */
export class MissingSimulation extends MissingPart {
  override readonly name = 'MissingSimulation';
  /** What is not there yet. */
  readonly kind: WorldKind;

  constructor(kind: WorldKind) {
    super(kind, `@jalon/items/simulations/${kind}`);
    this.kind = kind;
  }
}
