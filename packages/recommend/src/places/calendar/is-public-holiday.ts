import { numberOfDay, type CalendarDay } from './calendar-day.ts';
import { easter } from './easter.ts';

/** Month and date, everywhere in France (Code du travail, L3133-1). */
const FIXED = ['1-1', '5-1', '5-8', '7-14', '8-15', '11-1', '11-11', '12-25'];
/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const AFTER_EASTER = [1, 39, 50];
/** Saint Stephen's day, in Alsace and Moselle; Good Friday comes with it. */
const ALSACE_MOSELLE = ['57', '67', '68'];

/** Days of one territory overseas: the abolition of slavery (L3422-2), and those of the Pacific. */
const OVERSEAS: Readonly<Record<string, readonly string[]>> = {
  '971': ['5-27'],
  '972': ['5-22'],
  '973': ['6-10'],
  '974': ['12-20'],
  '976': ['4-27'],
  '977': ['10-9'],
  '978': ['5-28'],
  '986': ['4-28', '7-29'],
  '987': ['3-5', '6-29', '11-20'],
  '988': ['9-24'],
};

/**
 * Whether a day is a public holiday in this department. Good Friday is one in the communes of Alsace and Moselle that have a Protestant
 * church, which is nearly all that have a place; it is taken as one in all.
 */
export function isPublicHoliday(day: CalendarDay, department: string | null): boolean {
  const written = `${day.month}-${day.date}`;
  if (FIXED.includes(written)) return true;
  const { month, date } = easter(day.year);
  const sunday = numberOfDay(`${String(day.year).padStart(4, '0')}-0${month}-${String(date).padStart(2, '0')}`);
  const since = sunday === null ? Number.NaN : day.number - sunday;
  if (AFTER_EASTER.includes(since)) return true;
  if (department === null) return false;
  if (ALSACE_MOSELLE.includes(department)) return written === '12-26' || since === -2;
  return OVERSEAS[department]?.includes(written) === true;
}
