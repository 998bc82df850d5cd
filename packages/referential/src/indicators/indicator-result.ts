/** An indicator, or the first answer that makes no sense. */
export type IndicatorResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: IndicatorError };

/**
 * Why answers are refused. `not-an-object`: the argument or its list of answers is no object. `unknown-field`: a question
 * that the indicator does not ask. `unknown-answer`: none of the answers it accepts.
 */
export interface IndicatorError {
  readonly code: 'not-an-object' | 'unknown-field' | 'unknown-answer';
  /** The answer at fault, by its path from the argument: `activities/dsi:IL9`. */
  readonly field: string;
  readonly expected: string;
}
