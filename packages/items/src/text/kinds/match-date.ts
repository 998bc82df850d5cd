import type { ExpectedDate } from '../expected-text.ts';
import type { TextMatch } from '../text-match.ts';
import { matchForm } from './match-form.ts';
import { readDate } from './read-date.ts';

/** Dates: the same day of the calendar, however it is written. */
export function matchDate({ accepted, century }: ExpectedDate, typed: string): TextMatch {
  return matchForm(accepted, typed, 'date-form', (tidied) => readDate(tidied, century));
}
