import { wrong } from '../check/check.ts';
import { fields } from '../check/fields.ts';
import { nullable } from '../check/nullable.ts';
import { oneOf } from '../check/one-of.ts';
import { textOf } from '../check/text.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';

/** How somebody may be reached. The last one stands whole. */
export interface Contact {
  /** As it is dialled. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly prefers: 'call' | 'text' | 'email' | null;
}

/** See {@link Contact}. */
export const CONTACT: EventSchema<Contact> = { kind: 'contact', version: 1, parse, upcasters: [] };

function parse(payload: unknown): Parsed<Contact> {
  return fields<Contact>({
    phone: nullable((value) => shaped(value, /^\+?\d[\d .()-]{4,22}\d$/, 'a telephone number')),
    email: nullable((value) => shaped(value, /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/, 'an e-mail address')),
    prefers: nullable(oneOf(['call', 'text', 'email'])),
  })(payload);
}

function shaped(value: unknown, shape: RegExp, expected: string): Parsed<string> {
  const parsed = textOf(120)(value);
  return !parsed.ok || shape.test(parsed.value) ? parsed : wrong(expected);
}
