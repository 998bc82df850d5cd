import type { Spoken } from '../item/item.ts';
import type { Option } from '../item/option.ts';

/** One short thing to write, or two to four: QTI's `textEntryInteraction`, one response variable a line. */
export interface EntryBody extends Spoken {
  readonly type: 'entry';
  /** What is written: it says which keyboard to offer, and how the answer is compared unless the key says otherwise. */
  readonly kind: EntryKind;
  /** The words beside the line to write on; where there are several, what they are together. */
  readonly label: string;
  /** Several lines, each with its own words; the id is also that of its response variable. */
  readonly slots?: readonly Option[];
  /** After each line: `€`, `km`. */
  readonly unit?: string;
}

/** What can be written in a short answer. */
export type EntryKind = 'text' | 'number' | 'date' | 'email' | 'url' | 'phone' | 'code';
