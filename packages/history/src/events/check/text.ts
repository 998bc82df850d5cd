import { hasNir } from '../free-text/nir.ts';
import { wrong, type Check } from './check.ts';

/** Words that somebody typed, on one line: 1 to `most` characters, and no social security number. */
export function textOf(most: number): Check<string> {
  return (value) => {
    if (typeof value !== 'string' || value.trim() === '' || value.length > most || /\p{Cc}/u.test(value))
      return wrong(`1 to ${most} characters on one line`);
    return hasNir(value) ? wrong('no social security number', 'nir-shaped') : { ok: true, value };
  };
}
