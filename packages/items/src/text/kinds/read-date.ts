import { dropAccents } from '../steps/drop-accents.ts';

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
] as const;
const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const FIGURES = /^(\d{1,2}) ?[ ./-] ?(\d{1,2}) ?[ ./-] ?(\d{4}|\d{2})$/u;
const WORDS = /^(?:le )?(?:([a-z]+),? )?(?:le )?(\d{1,2})(?:er)?[ -]([a-z]+)\.?[ -](\d{4}|\d{2})$/u;

/**
 * A date written in French or in ISO 8601, as `YYYY-MM-DD`; null for what is no date of the calendar (Gregorian). The day
 * comes before the month, always. A weekday may be written too, and must then be the right one.
 */
export function readDate(tidied: string, century?: number): string | null {
  const text = dropAccents(tidied.toLowerCase());
  const iso = ISO.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = FIGURES.exec(text);
  if (figures) return dateOf(yearOf(figures[3] ?? '', century), Number(figures[2]), Number(figures[1]));
  const words = WORDS.exec(text);
  if (!words) return null;
  const [year, month, day] = [yearOf(words[4] ?? '', century), monthOf(words[3] ?? ''), Number(words[2])];
  if (words[1] !== undefined && WEEKDAYS[weekdayOf(year, month, day)] !== words[1]) return null;
  return dateOf(year, month, day);
}

/** 0 where two digits were written and no century was declared: no date has that year here. */
function yearOf(digits: string, century?: number): number {
  if (digits.length === 4) return Number(digits);
  return century === undefined ? 0 : century + Number(digits);
}

/** From 1; 0 for no month. At least three letters, and no other month may begin like that. */
function monthOf(name: string): number {
  const whole = MONTHS.findIndex((month) => month === name);
  if (whole >= 0) return whole + 1;
  const begun = MONTHS.filter((month) => name.length >= 3 && month.startsWith(name));
  return begun.length === 1 && begun[0] ? MONTHS.indexOf(begun[0]) + 1 : 0;
}

function dateOf(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (year < 1 || day < 1 || day > days) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 0 for Sunday. Zeller's congruence (1887), Gregorian calendar. */
function weekdayOf(year: number, month: number, day: number): number {
  const shifted = month < 3 ? month + 12 : month;
  const own = month < 3 ? year - 1 : year;
  const count = day + Math.floor((13 * (shifted + 1)) / 5) + own;
  return (count + Math.floor(own / 4) - Math.floor(own / 100) + Math.floor(own / 400) + 6) % 7;
}
