import type { ExpectedCode } from '../expected-text.ts';
import type { TextMatch } from '../text-match.ts';
import { matchForm } from './match-form.ts';

/** Codes: every sign counts; only what nobody can see is tidied. */
export function matchCode({ accepted }: ExpectedCode, typed: string): TextMatch {
  return matchForm(accepted, typed, 'tidy', () => null);
}
