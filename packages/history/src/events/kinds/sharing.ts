import { isDataCategory, type DataCategory } from '../../purpose.ts';
import { checkOf } from '../check/check.ts';
import { code } from '../check/code.ts';
import { fields } from '../check/fields.ts';
import { listOf } from '../check/list-of.ts';
import { oneOf } from '../check/one-of.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';

/** Something was shown or handed to somebody. */
export interface Sharing {
  /** The id of the recipient, as the ground names them. */
  readonly to: string;
  /** Under which record it was permitted. */
  readonly record: string;
  readonly what: readonly DataCategory[];
  readonly how: 'screen' | 'paper' | 'spoken' | 'file' | 'network';
}

/** See {@link Sharing}. */
export const SHARING: EventSchema<Sharing> = { kind: 'sharing', version: 1, parse, upcasters: [] };

function parse(payload: unknown): Parsed<Sharing> {
  return fields<Sharing>({
    to: code,
    record: code,
    what: listOf(checkOf<DataCategory>(isDataCategory, 'a category'), { least: 1, most: 10, distinct: true }),
    how: oneOf(['screen', 'paper', 'spoken', 'file', 'network']),
  })(payload);
}
