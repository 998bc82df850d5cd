/** What was wrong with the data given. */
export type ScoringErrorCode =
  | 'unknown-item'
  | 'repeated-item'
  | 'unknown-dimension'
  | 'invalid-model'
  | 'invalid-item'
  | 'invalid-outcome'
  | 'invalid-prior'
  | 'invalid-options'
  | 'invalid-state'
  | 'other-bank'
  | 'infeasible'
  | 'singular-information'
  | 'invalid-design';

/** Thrown for data that no careful caller passes: names the field and what was expected there. */
export class ScoringError extends Error {
  readonly code: ScoringErrorCode;
  /** Where, as a path: `items[3].b`. */
  readonly field: string;
  /** What should have been there. */
  readonly expected: string;

  constructor(code: ScoringErrorCode, field: string, expected: string) {
    super(`${code}: ${field}: expected ${expected}`);
    this.name = 'ScoringError';
    this.code = code;
    this.field = field;
    this.expected = expected;
  }
}
