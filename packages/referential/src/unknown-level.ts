import { ReferentialError } from './referential-error.ts';
import { shown } from './shown.ts';

/** The error for an argument that had to be a level, a band or a half. */
export function unknownLevel(place: string, expected: string, found: unknown): ReferentialError {
  return new ReferentialError({ code: 'unknown-level', place, offset: 0, expected, found: shown(found) });
}
