import { code } from '../check/code.ts';
import { fields } from '../check/fields.ts';
import { oneOf } from '../check/one-of.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';
import { versionRef, type VersionRef } from '../version-ref.ts';

/** Somebody began a diagnostic. */
export interface DiagnosticStarted {
  /** The id of this diagnostic, that its observations and its profile name. */
  readonly diagnostic: string;
  readonly bank: VersionRef;
  /** `handed-over`: on a helper's device, alone. */
  readonly mode: 'alone' | 'with-helper' | 'handed-over' | 'paper';
}

/** See {@link DiagnosticStarted}. */
export const DIAGNOSTIC_STARTED: EventSchema<DiagnosticStarted> = {
  kind: 'diagnostic-started',
  version: 1,
  parse,
  upcasters: [],
};

function parse(payload: unknown): Parsed<DiagnosticStarted> {
  return fields<DiagnosticStarted>({
    diagnostic: code,
    bank: versionRef,
    mode: oneOf(['alone', 'with-helper', 'handed-over', 'paper']),
  })(payload);
}
