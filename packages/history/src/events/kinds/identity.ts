import { fields } from '../check/fields.ts';
import { wholeBetween } from '../check/numbers.ts';
import { oneOf } from '../check/one-of.ts';
import { textOf } from '../check/text.ts';
import { COOP_GENDERS, COOP_STATUSES } from '../coop-codes.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';
import { commune } from './accompaniment.ts';

/** Who somebody is, as far as they agreed to say. The last one stands whole: without a name, the person is a code again. */
export interface Identity {
  /** What they want to be called: 1 to 80 characters. */
  readonly displayName?: string;
  /** Never the whole date. */
  readonly birthYear?: number;
  /** INSEE code; never an address. */
  readonly commune?: string;
  readonly gender?: (typeof COOP_GENDERS)[number];
  readonly status?: (typeof COOP_STATUSES)[number];
}

/** See {@link Identity}. */
export const IDENTITY: EventSchema<Identity> = { kind: 'identity', version: 1, parse, upcasters: [] };

function parse(payload: unknown): Parsed<Identity> {
  return fields<Identity>({
    displayName: { optional: textOf(80) },
    birthYear: { optional: wholeBetween(1900, 2100) },
    commune: { optional: commune },
    gender: { optional: oneOf(COOP_GENDERS) },
    status: { optional: oneOf(COOP_STATUSES) },
  })(payload);
}
