import type { Item } from '../../item/item.ts';
import type { SessionRecord } from '../session.ts';

/**
 * What to ask next, from what was left so far, oldest first; null: nothing more. Pure: going back and replaying ask it again, and
 * count on the same answer.
 */
export type Strategy = (asked: readonly SessionRecord[]) => Item['id'] | null;
