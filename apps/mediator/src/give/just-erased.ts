import type { Receipt } from '@jalon/history/receipt';
import type { Desk } from '../desk/desk.ts';

/** Who was erased last, to say so and to offer a proof: in memory, for as long as the desk is open. */
export interface JustErased {
  readonly subject: string;
  /** They tell nothing of the person. */
  readonly receipts: readonly Receipt[];
}

const LAST = new WeakMap<Desk, JustErased>();

/** Remembers it. */
export function rememberErased(desk: Desk, erased: JustErased): void {
  LAST.set(desk, erased);
}

/** Null where this person is not the last one who was erased. */
export function justErased(desk: Desk, subject: string): JustErased | null {
  const last = LAST.get(desk);
  return last?.subject === subject ? last : null;
}
