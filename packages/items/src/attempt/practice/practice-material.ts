import type { ItemKey } from '../../item/item.ts';
import type { ItemPractice } from './item-practice.ts';

/** What practising needs besides the item: the hints, and the key that tries are scored by. A bank's item has both. */
export interface PracticeMaterial {
  readonly key?: ItemKey;
  readonly practice?: ItemPractice;
}
