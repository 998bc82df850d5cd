import type { ExpectedPhone } from '../expected-text.ts';
import type { TextMatch } from '../text-match.ts';
import { matchForm } from './match-form.ts';

/** Telephone numbers: their digits, however they are grouped. */
export function matchPhone({ accepted }: ExpectedPhone, typed: string): TextMatch {
  return matchForm(accepted, typed, 'phone-form', digitsOf);
}

/** The digits, +33 and 0033 as 0; null where something else was typed. */
function digitsOf(phone: string): string | null {
  const joined = phone.replaceAll(/[ ./-]/gu, '').replace(/^(?:\+|00)33(?:\(0\)|0)?/u, '0');
  const bare = joined.replaceAll(/[()]/gu, '');
  return /^\+?\d+$/u.test(bare) ? bare : null;
}
