import type { Spoken } from '../item/item.ts';
import type { Option } from '../item/option.ts';

/** A sentence with one to four words to choose in it: QTI's `inlineChoiceInteraction`, one response variable a gap. */
export interface InlineChoiceBody extends Spoken {
  readonly type: 'inline-choice';
  /** In reading order. */
  readonly parts: readonly (InlineText | InlineGap)[];
}

/** Words that stand as they are. */
export interface InlineText {
  readonly text: string;
}

/** A place for a word, two to four to choose from, shown as written. */
export interface InlineGap {
  /** Also the id of the response variable: letters and digits. */
  readonly id: string;
  /** What is to be chosen here, said to those who do not see the sentence around it. */
  readonly label: string;
  readonly options: readonly Option[];
}
