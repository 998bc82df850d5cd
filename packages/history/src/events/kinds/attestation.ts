import { code } from '../check/code.ts';
import { fields } from '../check/fields.ts';
import { oneOf } from '../check/one-of.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';

/** Somebody bears witness. */
export interface Attestation {
  /** `attended`: was there, at a workshop for instance; `notice-read`: the notice was read out. */
  readonly what: 'task-done' | 'step-done' | 'attended' | 'certificate' | 'notice-read';
  /** The id of the item, of the step, of the workshop, of the certificate or of the notice. */
  readonly about: string;
  readonly by: {
    readonly role: 'helper' | 'structure' | 'body';
    /** An opaque id, never a name. */ readonly id: string;
  };
}

/** See {@link Attestation}. */
export const ATTESTATION: EventSchema<Attestation> = { kind: 'attestation', version: 1, parse, upcasters: [] };

function parse(payload: unknown): Parsed<Attestation> {
  return fields<Attestation>({
    what: oneOf(['task-done', 'step-done', 'attended', 'certificate', 'notice-read']),
    about: code,
    by: fields<Attestation['by']>({ role: oneOf(['helper', 'structure', 'body']), id: code }),
  })(payload);
}
