import type { ExpectedNumber } from '../expected-text.ts';
import { noMatch, type TextMatch } from '../text-match.ts';
import { tidyText } from '../tidy-text.ts';
import { matchForm } from './match-form.ts';
import { readNumber } from './read-number.ts';

/** Numbers: the same value however it is written, then a value near enough where that was declared. */
export function matchNumber(expected: ExpectedNumber, typed: string): TextMatch {
  const { accepted, units = [], tolerance } = expected;
  const found = matchForm(accepted, typed, 'number-form', (tidied) => readNumber(tidied, units));
  const read = readNumber(tidyText(typed), units);
  if (found.match !== 'none' || tolerance === undefined || read === null) return found;
  for (const [variant, each] of accepted.entries()) {
    const wanted = readNumber(tidyText(each), units);
    if (wanted === null) continue;
    const budget = 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(Number(wanted));
    const distance = Number(Math.abs(Number(read) - Number(wanted)).toPrecision(12));
    if (distance <= budget) return { match: 'tolerated', variant, steps: ['number-near'], distance, budget };
  }
  return noMatch();
}
