import type { ExpectedEmail } from '../expected-text.ts';
import { lowerCase } from '../steps/lower-case.ts';
import { noMatch, type TextMatch } from '../text-match.ts';
import { matchForm } from './match-form.ts';

/** E-mail addresses: capitals aside, to the letter. A space inside is told apart, for it is seldom meant. */
export function matchEmail({ accepted }: ExpectedEmail, typed: string): TextMatch {
  const found = matchForm(accepted, typed, 'capitals', lowerCase);
  if (found.match !== 'none') return found;
  const closed = matchForm(accepted, typed.replaceAll(/\s+/gu, ''), 'capitals', lowerCase);
  return closed.match === 'none' ? found : noMatch(['space-inside']);
}
