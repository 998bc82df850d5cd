import type { AskedType } from './asked-types.ts';
import { MissingPart } from './missing-part.ts';

/** A way of asking was met before its code was provided. */
export class MissingItemType extends MissingPart {
  override readonly name = 'MissingItemType';
  /** What is not there yet. */
  readonly type: AskedType;

  constructor(type: AskedType) {
    super(type, '@jalon/items/interactions');
    this.type = type;
  }
}
