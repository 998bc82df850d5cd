import { ReferentialError } from './referential-error.ts';
import { shown } from './shown.ts';

/** The error for an argument that had to be one of a closed list of codes. */
export function unknownCode(place: string, expected: string, found: unknown): ReferentialError {
  const code = typeof found === 'string' ? 'unknown-code' : 'not-text';
  return new ReferentialError({ code, place, offset: 0, expected, found: shown(found) });
}
