import type { Json } from '../../json.ts';
import { checkOf } from '../check/check.ts';
import { fields, isFields } from '../check/fields.ts';
import { oneOf } from '../check/one-of.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';
import { versionRef, type VersionRef } from '../version-ref.ts';

/** A diagnostic as it stands, to be gone on with: the log that `@jalon/diagnostic` writes and replays. */
export interface DiagnosticInHand {
  readonly schema: 'jalon.diagnostic/1';
  readonly bank: VersionRef;
  readonly opening: { readonly [name: string]: Json };
  readonly entries: readonly Json[];
}

/** What is inside the opening and the entries is for the replay to judge. */
export const DIAGNOSTIC: EventSchema<DiagnosticInHand> = { kind: 'diagnostic', version: 1, parse, upcasters: [] };

function parse(payload: unknown): Parsed<DiagnosticInHand> {
  return fields<DiagnosticInHand>({
    schema: oneOf(['jalon.diagnostic/1']),
    bank: versionRef,
    opening: checkOf(isFields, 'an object'),
    entries: checkOf(Array.isArray, 'a list'),
  })(payload);
}
