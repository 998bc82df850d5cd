/** What one answer showed; an observation is not a verdict. */
export interface Observation {
  readonly schema: 'jalon.observation/1';
  readonly itemId: `item:${string}`;
  readonly itemVersion: string;
  readonly status: ObservationStatus;
  /** 0–1 for `answered` and `assisted`, else null. */
  readonly credit: number | null;
  /** Names of the evidence rules that held, in the key's order. */
  readonly evidence: readonly string[];
  /** Why, for `not_applicable` and `technical_failure`. */
  readonly reason?: string;
  readonly source: 'screen' | 'paper';
}

/**
 * `dont_know` is an answer with its own likelihood; `skipped` is recorded and weighs nothing;
 * `assisted` is never "done alone"; `not_applicable` never counts against anybody;
 * `technical_failure` and `incomplete` are no answers.
 */
export type ObservationStatus =
  | 'answered'
  | 'dont_know'
  | 'skipped'
  | 'assisted'
  | 'not_applicable'
  | 'technical_failure'
  | 'incomplete';
