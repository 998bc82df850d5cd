import { isNir } from '../free-text/nir.ts';
import type { Parsed } from '../parsed.ts';
import { wrong } from './check.ts';

const CODE = /^[A-Za-z0-9](?:[A-Za-z0-9:._/-]{0,118}[A-Za-z0-9])?$/;

/** An id or a code: 1 to 120 of letters, digits and `:._/-`. No room for a sentence, and no social security number. */
export function code(value: unknown): Parsed<string> {
  const isCode = typeof value === 'string' && CODE.test(value) && !isNir(value);
  return isCode ? { ok: true, value } : wrong('a code such as rule:urgent');
}
