import type { Spoken } from '../item/item.ts';
import type { Option } from '../item/option.ts';

/** Things that go with places, two to four of each: QTI's `matchInteraction`. A thing has one place at most. */
export interface MatchBody extends Spoken {
  readonly type: 'match';
  readonly things: readonly Option[];
  readonly places: readonly Option[];
  /** True where a place takes one thing only: the thing that was there leaves it. */
  readonly oneEach?: boolean;
}
