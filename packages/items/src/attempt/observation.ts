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
  /** Absent: `assess`. What was practised never moves an estimate by itself: see {@link weighs}. */
  readonly behaviour?: 'practise' | 'transcribe';
  /** Said of oneself rather than seen: never evidence of what a person can do. */
  readonly declared?: true;
  /** The item informs (`meta.awareness`): whatever was answered moves no estimate. */
  readonly awareness?: true;
  /**
   * How many times the help was opened; absent: never. Informative: a help text says what the item asks and how its screen works, the
   * same to everybody, and tells no answer, so that who reads it still does it alone. Somebody's help does not stop there: it makes
   * the answer `assisted`.
   */
  readonly helpAsked?: number;
  /** When practising: rungs of the hint ladder shown, and how many times the example was asked for, in the round handed in. */
  readonly hints?: number;
  readonly examples?: number;
}

/**
 * `dont_know` is an answer with its own likelihood; `skipped` is recorded and weighs nothing;
 * `assisted` (somebody helped, or a hint or the example was asked for; reading the help does not make it so) is never "done alone"
 * and weighs nothing by default (its weight in the likelihood, at most 0.3, is then 0); `not_applicable` never counts against anybody;
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
