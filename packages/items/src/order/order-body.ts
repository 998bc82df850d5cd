import type { Spoken } from '../item/item.ts';
import type { Option } from '../item/option.ts';

/** Things to put in order, two to six: QTI's `orderInteraction`, answered once every thing has its place. */
export interface OrderBody extends Spoken {
  readonly type: 'order';
  readonly options: readonly Option[];
}
