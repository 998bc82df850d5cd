/** How a typed answer compares with what was expected. */
export interface TextMatch {
  /** Sign for sign; the same once tidied and folded; within the slips forgiven; or not that. */
  readonly match: 'exact' | 'normalised' | 'tolerated' | 'none';
  /** Which of the accepted answers, counted from 0; null for `none`. */
  readonly variant: number | null;
  /** What had to be done to either side, in order; for `none`, why, where that is known. */
  readonly steps: readonly TextStep[];
  /** Slips between the two (for a number, how far apart); null for `none`. Never more than `budget`. */
  readonly distance: number | null;
  /** Slips that were allowed for, from the expected length alone; 0 where none was needed or none may be forgiven. */
  readonly budget: number;
}

/** A folding that was needed, a slip that was forgiven, or a reason for `none`. */
export type TextStep = FoldingStep | SlipStep | RefusalStep;

/** What was folded away on either side before they were the same. */
export type FoldingStep =
  | 'tidy'
  | 'capitals'
  | 'accents'
  | 'ligatures'
  | 'signs'
  | 'article'
  | 'plural'
  | 'sound'
  | 'number-form'
  | 'date-form'
  | 'url-form'
  | 'phone-form';

/** One slip: two letters swapped, one missing, one too many, a neighbouring key, a wrong accent, another letter; a number nearby. */
export type SlipStep =
  | 'slip-swapped'
  | 'slip-missing'
  | 'slip-extra'
  | 'slip-neighbour'
  | 'slip-accent'
  | 'slip-other'
  | 'number-near';

/** Why nothing matched: too long to be read; a declared wrong answer, or as near to one; the opposite word; a space in an address; already given elsewhere. */
export type RefusalStep = 'too-long' | 'refused' | 'near-refused' | 'opposite' | 'space-inside' | 'duplicate';

/** The answer that is none of those accepted. */
export function noMatch(steps: readonly RefusalStep[] = [], budget = 0): TextMatch {
  return { match: 'none', variant: null, steps, distance: null, budget };
}
