import type { HoursDays, HoursRule, HoursTimes } from './hours-rule.ts';
import { scanner, type Scanner } from './scanner.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const MONTH = new RegExp(`(${MONTHS.join('|')})(?![a-z])`, 'iy');
const WEEKDAY = new RegExp(`(${WEEKDAYS.join('|')})(?![a-z])`, 'iy');
const WITHIN_HOLIDAYS = new RegExp(`\\s*[\\s:]\\s*(?=(?:${WEEKDAYS.join('|')})(?![a-z]))`, 'iy');
const ADDED_RULE = new RegExp(`,\\s*(?=(?:${[...MONTHS, ...WEEKDAYS, 'ph', 'sh', 'week'].join('|')})(?![a-z]))`, 'iy');
/** Longer texts are no opening hours. */
const LONGEST = 2000;

/**
 * The rules of an OpenStreetMap `opening_hours` text: weekdays, weeks of the month, public and school holidays, months and dates, ISO
 * weeks, times (past midnight too), `off`, `unknown`, comments, `24/7`. `null` where anything else is written (years, sunset, open
 * ends, fallbacks): half understood is not understood. Weekdays without times are not understood either: they say nothing of when.
 */
export function parseHours(text: string): readonly HoursRule[] | null {
  if (text.length > LONGEST || text.trim() === '') return null;
  const at = scanner(text.replaceAll(/[–—−]/g, '-').replaceAll(/[“”«»]\s?/g, '"'));
  const rules: HoursRule[] = [];
  let adds = false;
  for (;;) {
    at.take(/\s+/y);
    const rule = at.ended() ? null : ruleAt(at, adds);
    if (rule === undefined) return null;
    if (rule !== null) rules.push(rule);
    if (at.ended()) return rules.length === 0 ? null : rules;
    adds = false;
    if (at.take(ADDED_RULE) !== null) adds = true;
    else if (at.take(/\s*;\s*/y) === null) return null;
  }
}

function ruleAt(at: Scanner, adds: boolean): HoursRule | undefined {
  const everyDay: HoursDays = { publicHolidays: false, schoolHolidays: false };
  if (at.take(/24\/7(?!\d)/y) !== null) return endOf(at, everyDay, [{ from: 0, to: 1440 }], adds);
  const dates = datesAt(at);
  const weeks = weeksAt(at);
  if (dates === null || weeks === null) return undefined;
  at.take(/\s*:?\s*/y);
  const days = weekdaysAt(at);
  if (days === null) return undefined;
  at.take(/\s*:?\s*/y);
  const times = timesAt(at);
  if (times === null) return undefined;
  const told = { ...days, ...(dates.length > 0 && { dates }), ...(weeks.length > 0 && { weeks }) };
  return endOf(at, told, times.length === 0 ? null : times, adds);
}

/** What follows the times: a state, a comment. */
function endOf(
  at: Scanner,
  days: HoursDays,
  times: readonly HoursTimes[] | null,
  adds: boolean,
): HoursRule | undefined {
  const word = at.take(/\s*(off|closed|open|unknown)(?![a-z])/iy)?.[1]?.toLowerCase();
  const comment = at.take(/\s*"([^"]*)"/y)?.[1]?.trim();
  at.take(/\s+/y);
  if (times === null && word === undefined && comment === undefined) return undefined;
  const silent = word === undefined && times === null;
  // "Mo-Fr open" does not say when.
  const state =
    word === 'off' || word === 'closed' ? 'off' : silent || word === 'unknown' || times === null ? 'unknown' : 'open';
  return { days, times, state, ...(comment !== undefined && comment !== '' && { comment }), adds };
}

function datesAt(at: Scanner): NonNullable<HoursDays['dates']> | null {
  const dates: { from: number; to: number; whole: boolean }[] = [];
  do {
    const from = dateAt(at);
    if (from === null) {
      if (dates.length === 0) break;
      return null;
    }
    const last = at.take(/\s*-\s*(?=[a-z\d])/iy) === null ? undefined : (dateAt(at) ?? dateOf(from.month, at));
    if (last === null) return null;
    const to = last ?? from;
    if ((from.date === undefined) !== (to.date === undefined)) return null;
    dates.push({
      from: 100 * from.month + (from.date ?? 1),
      to: 100 * to.month + (to.date ?? 31),
      whole: from.date === undefined,
    });
  } while (at.take(/\s*,\s*(?=[a-z]{3}(?![a-z]))/iy) !== null);
  return dates;
}

interface MonthDate {
  readonly month: number;
  readonly date?: number | undefined;
}

function dateAt(at: Scanner): MonthDate | null {
  const name = at.take(MONTH)?.[1];
  if (name === undefined) return null;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return dateOf(month, at) ?? { month };
}

/** The date that follows a month, which is no hour; a colon may part it from what comes. */
function dateOf(month: number, at: Scanner): MonthDate | null {
  const date = at.take(/\s*(0?[1-9]|[12]\d|3[01])(?!:?\d)/y)?.[1];
  return date === undefined ? null : { month, date: Number(date) };
}

function weeksAt(at: Scanner): NonNullable<HoursDays['weeks']> | null {
  if (at.take(/\s*week\s*/iy) === null) return [];
  const weeks: { from: number; to: number; step: number }[] = [];
  do {
    const found = at.take(/(\d{1,2})(?:-(\d{1,2})(?:\/(\d{1,2}))?)?(?![\d:])/y);
    const [from, to, step] = [1, 2, 3].map((group) => Number(found?.[group] ?? 0));
    if (!from || from > 53 || (to !== 0 && to !== undefined && (to < from || to > 53))) return null;
    weeks.push({ from, to: to || from, step: step || 1 });
  } while (at.take(/\s*,\s*(?=\d{1,2}(?![\d:]))/y) !== null);
  return weeks;
}

function weekdaysAt(at: Scanner): HoursDays | null {
  const weekdays: { from: number; to: number; nth: readonly number[] }[] = [];
  let publicHolidays = false;
  let schoolHolidays = false;
  let holidaysOnly = false;
  for (;;) {
    const holiday = at.take(/(ph|sh)(?![a-z])/iy)?.[1]?.toLowerCase();
    if (holiday === undefined) {
      const from = weekdayAt(at);
      if (from === null) {
        if (weekdays.length === 0 && !publicHolidays && !schoolHolidays) break;
        return null;
      }
      const to = at.take(/\s*-\s*(?=[a-z])/iy) === null ? from : weekdayAt(at);
      const nth = nthAt(at);
      if (to === null || nth === null || (nth.length > 0 && to !== from)) return null;
      weekdays.push({ from, to, nth });
    } else if (holidaysOnly) return null;
    else if (holiday === 'ph') publicHolidays = true;
    else schoolHolidays = true;
    // "SH Mo-Fr" are weekdays within the holidays; "SH,Mo-Fr" are the holidays, and weekdays at any time.
    if (weekdays.length === 0 && at.take(WITHIN_HOLIDAYS) !== null) holidaysOnly = true;
    else if (at.take(/\s*,\s*(?=[a-z]{2}(?![a-z]))/iy) === null) break;
  }
  return {
    ...(weekdays.length > 0 && { weekdays }),
    publicHolidays,
    schoolHolidays,
    ...(holidaysOnly && { holidaysOnly }),
  };
}

function weekdayAt(at: Scanner): number | null {
  const name = at.take(WEEKDAY)?.[1];
  return name === undefined ? null : WEEKDAYS.indexOf(name.toLowerCase());
}

/** `[1,3]`, `[-1]`, `[2-4]`; `null` where the brackets hold something else. */
function nthAt(at: Scanner): readonly number[] | null {
  const inside = at.take(/\[([^\]]*)\]/y)?.[1];
  if (inside === undefined) return [];
  const nth = inside.split(',').flatMap((part) => {
    const [, from, to] = /^\s*(-?[1-5])(?:-([1-5]))?\s*$/.exec(part) ?? [];
    if (from === undefined) return [Number.NaN];
    return to === undefined
      ? [Number(from)]
      : [1, 2, 3, 4, 5].filter((one) => one >= Number(from) && one <= Number(to));
  });
  return nth.some((one) => Number.isNaN(one)) ? null : nth;
}

function timesAt(at: Scanner): readonly HoursTimes[] | null {
  const times: HoursTimes[] = [];
  do {
    const found = at.take(/(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})(?![\d+:/])/y);
    if (found === null) {
      if (times.length === 0) break;
      return null;
    }
    const [from, to] = [minutesOf(found[1], found[2]), minutesOf(found[3], found[4])];
    if (from === null || to === null || from >= 1440 || to > 2880) return null;
    times.push({ from, to: to > from ? to : to + 1440 });
  } while (at.take(/\s*,\s*(?=\d)/y) !== null);
  return times;
}

function minutesOf(hours: string | undefined, minutes: string | undefined): number | null {
  return Number(minutes) < 60 ? 60 * Number(hours) + Number(minutes) : null;
}
