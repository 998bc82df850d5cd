import { dayNumber } from '../../day-number.ts';

/** A day of the Gregorian calendar taken apart. */
export interface CalendarDay {
  /** Days since 1970-01-01. */
  readonly number: number;
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly date: number;
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number;
}

/** The package counts its days from another one. */
const EPOCH: number = /* @__PURE__ */ epoch();

/** Days from 1970-01-01 to a day written `YYYY-MM-DD`; `null` where that is no such day. */
export function numberOfDay(day: string): number | null {
  const number = dayNumber(day);
  return number === null ? null : number - EPOCH;
}

/** The calendar day of a number of days since 1970-01-01 (Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013). */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - 146_097 * era;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    number,
    year: yearOfEra + 400 * era + (month <= 2 ? 1 : 0),
    month,
    date: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    weekday: (((number + 3) % 7) + 7) % 7,
  };
}

/** `YYYY-MM-DD`. */
export function dayText({ year, month, date }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The ISO 8601 week of a day, 1–53. */
export function isoWeek({ number, weekday }: CalendarDay): number {
  const thursday = calendarDay(number - weekday + 3);
  const firstDay = thursday.number - dayOfYear(thursday);
  return Math.floor((thursday.number - firstDay) / 7) + 1;
}

/** 0 on 1 January. */
function dayOfYear({ year, month, date }: CalendarDay): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1] ?? 0;
  return before + (leap && month > 2 ? 1 : 0) + date - 1;
}

function epoch(): number {
  return dayNumber('1970-01-01') ?? 0;
}
