import { code } from '../check/code.ts';
import { fields } from '../check/fields.ts';
import { wholeBetween } from '../check/numbers.ts';
import { oneOf } from '../check/one-of.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';

/** A diagnostic ended; it may be gone on with, and end again. */
export interface DiagnosticFinished {
  readonly diagnostic: string;
  /** The person's wish, its length, enough certainty, nothing suitable left; or it was broken off without a word. */
  readonly ending: 'person' | 'length' | 'certainty' | 'exhausted' | 'broken-off';
  /** Activities tried: what was skipped or could not be shown is left out. */
  readonly tried: number;
}

/** See {@link DiagnosticFinished}. */
export const DIAGNOSTIC_FINISHED: EventSchema<DiagnosticFinished> = {
  kind: 'diagnostic-finished',
  version: 1,
  parse,
  upcasters: [],
};

function parse(payload: unknown): Parsed<DiagnosticFinished> {
  return fields<DiagnosticFinished>({
    diagnostic: code,
    ending: oneOf(['person', 'length', 'certainty', 'exhausted', 'broken-off']),
    tried: wholeBetween(0, 1000),
  })(payload);
}
