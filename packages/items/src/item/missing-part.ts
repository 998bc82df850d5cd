import type { WorldKind } from '../simulation/world-kinds.ts';
import type { AskedType } from './asked-types.ts';

/** What an item may need beyond the core: the code of a way of asking, or of a kind of world. No name is both. */
export type ItemPart = AskedType | WorldKind;

/** An item was met before its code was provided: load it (`loadParts([error.part])`), then do the same again. */
export class MissingPart extends Error {
  override readonly name: string = 'MissingPart';
  /** What is not there yet. */
  readonly part: ItemPart;

  constructor(part: ItemPart, where: string) {
    super(`${part}: expected its code, from @jalon/items/load or ${where}`);
    this.part = part;
  }
}
