import { isBehaviour } from '../attempt/behaviours/behaviour-of.ts';

/** Longer than any language tag there is (BCP 47), in UTF-16 units. */
const LONGEST_LOCALE = 64;

/** What is wrong with how a session is to be opened. */
export interface WrongOpening {
  readonly field: 'locale' | 'seed' | 'behaviour' | 'masteryAfter';
  readonly expected: string;
}

/** True for what may be a language tag at all. */
export function isLocale(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_LOCALE;
}

/** The first thing wrong in an opening, the same for one begun and for one saved; null where nothing is. */
export function wrongOpening(opening: Readonly<Record<WrongOpening['field'], unknown>>): WrongOpening | null {
  const { locale, seed, behaviour, masteryAfter } = opening;
  if (!isLocale(locale)) return { field: 'locale', expected: `a language tag of at most ${LONGEST_LOCALE} characters` };
  if (!Number.isInteger(seed)) return { field: 'seed', expected: 'an integer' };
  if (behaviour !== undefined && !isBehaviour(behaviour)) {
    return { field: 'behaviour', expected: 'assess, practise or transcribe' };
  }
  return masteryAfter === undefined || (Number.isInteger(masteryAfter) && Number(masteryAfter) > 0)
    ? null
    : { field: 'masteryAfter', expected: 'an integer from 1 on' };
}
