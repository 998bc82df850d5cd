import type { ExpectedText } from './expected-text.ts';
import { matchCode } from './kinds/match-code.ts';
import { matchDate } from './kinds/match-date.ts';
import { matchEmail } from './kinds/match-email.ts';
import { matchNumber } from './kinds/match-number.ts';
import { matchPhone } from './kinds/match-phone.ts';
import { matchUrl } from './kinds/match-url.ts';
import { matchWords } from './kinds/match-words.ts';
import { noMatch, type TextMatch } from './text-match.ts';

/** UTF-16 units; nobody types more in a field, and what is longer is not looked at. */
const LONGEST_TYPED = 2000;

/**
 * Compares what was typed with what was expected, by the kind of field that was declared. Total: anything typed gives a
 * result, in a time that the length of the expected answers bounds. An empty answer matches nothing.
 */
export function matchText(expected: ExpectedText, typed: string): TextMatch {
  if (typed.length > LONGEST_TYPED) return noMatch(['too-long']);
  if (typed.trim() === '') return noMatch();
  switch (expected.kind) {
    case 'text':
      return matchWords(expected, typed);
    case 'number':
      return matchNumber(expected, typed);
    case 'date':
      return matchDate(expected, typed);
    case 'email':
      return matchEmail(expected, typed);
    case 'url':
      return matchUrl(expected, typed);
    case 'phone':
      return matchPhone(expected, typed);
    case 'code':
      return matchCode(expected, typed);
    default: {
      const unknown: never = expected;
      return unknown;
    }
  }
}
