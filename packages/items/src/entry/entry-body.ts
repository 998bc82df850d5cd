import type { Spoken } from '../item/item.ts';

/** One short thing to write: QTI's `textEntryInteraction`. */
export interface EntryBody extends Spoken {
  readonly type: 'entry';
  /** What is written: it says which keyboard to offer, and how the answer is compared unless the key says otherwise. */
  readonly kind: EntryKind;
  /** The words beside the line to write on. */
  readonly label: string;
  /** After the line: `€`, `km`. */
  readonly unit?: string;
}

/** What can be written in a short answer. */
export type EntryKind = 'text' | 'number' | 'date' | 'email' | 'url' | 'phone' | 'code';
