import { isoWeek, type CalendarDay } from '../calendar/calendar-day.ts';
import { isPublicHoliday } from '../calendar/is-public-holiday.ts';
import type { HoursDays, HoursRule } from './hours-rule.ts';

/** A stretch of time on which something is told; elsewhere the place is closed. */
export interface Span {
  /** Minutes since midnight of the day; `to` may be past 1440. */
  readonly from: number;
  readonly to: number;
  readonly state: 'open' | 'unknown';
  /** Where it is unknown: because nothing is told of public holidays. */
  readonly holiday?: boolean | undefined;
  readonly comment?: string | undefined;
}

/** What a territory and a season make of a day. */
export interface DayKind {
  readonly department: string | null;
  readonly schoolHoliday: boolean;
}

/** Dates that tell of the holidays within them, in days at most: longer ones are seasons, written without a thought for holidays. */
const FEW_DAYS = 8;

/**
 * When a place opens on a day. A later rule takes the place of those before it; one that adds keeps them. What is told of holidays stands
 * before the usual week, wherever it is written (`PH off; Mo-Fr 09:00-12:00`). On a public holiday of which no rule tells, hours that
 * would hold on any other such weekday are unknown: some places close, some do not.
 */
export function daySpans(rules: readonly HoursRule[], day: CalendarDay, kind: DayKind): readonly Span[] {
  const holiday = isPublicHoliday(day, kind.department);
  let spans: readonly Span[] = [];
  let told = !holiday;
  let isSpecial = false;
  for (const rule of rules) {
    if (!holdsOn(rule.days, day, holiday, kind.schoolHoliday)) continue;
    const ofFewDays =
      rule.days.dates?.some((range) => isWithin(dateOf(day), range) && length(range) <= FEW_DAYS) === true;
    const ofHolidays = (rule.days.publicHolidays && holiday) || (rule.days.schoolHolidays && kind.schoolHoliday);
    if (isSpecial && !ofFewDays && !ofHolidays) continue;
    const { state, comment } = rule;
    isSpecial ||= ofHolidays && (state !== 'off' || rule.times === null);
    told ||= (rule.days.publicHolidays && holiday) || isEveryDay(rule) || ofFewDays;
    const times = rule.times ?? [{ from: 0, to: 1440 }];
    if (state === 'off') spans = rule.times === null ? [] : without(spans, rule.times);
    else {
      const own = times.map(({ from, to }): Span => ({ from, to, state, ...(comment !== undefined && { comment }) }));
      spans = rule.adds ? [...spans, ...own] : own;
    }
  }
  return told ? spans : spans.map((span) => ({ ...span, state: 'unknown', holiday: true }));
}

function isEveryDay({ days, times }: HoursRule): boolean {
  const all = days.weekdays === undefined && days.dates === undefined && days.weeks === undefined;
  return all && !days.schoolHolidays && times?.length === 1 && times[0]?.from === 0 && times[0].to === 1440;
}

function holdsOn(days: HoursDays, day: CalendarDay, holiday: boolean, schoolHoliday: boolean): boolean {
  if (days.dates !== undefined && !days.dates.some((range) => isWithin(dateOf(day), range))) return false;
  if (days.weeks !== undefined) {
    const week = isoWeek(day);
    if (!days.weeks.some(({ from, to, step }) => week >= from && week <= to && (week - from) % step === 0))
      return false;
  }
  const inHolidays = (days.publicHolidays && holiday) || (days.schoolHolidays && schoolHoliday);
  if (days.holidaysOnly === true ? !inHolidays : inHolidays) return days.holidaysOnly !== true;
  if (days.weekdays === undefined) return !days.publicHolidays && !days.schoolHolidays;
  return days.weekdays.some(
    ({ from, to, nth }) => isWithin(day.weekday, { from, to }) && (nth.length === 0 || isNth(day, nth)),
  );
}

/** As the dates of a rule are written. */
function dateOf({ month, date }: CalendarDay): number {
  return 100 * month + date;
}

/** In days, both ends included; a little more than it is, for months that are short. */
function length({ from, to }: { readonly from: number; readonly to: number }): number {
  const days = (date: number): number => 31 * Math.floor(date / 100) + (date % 100);
  return days(to) - days(from) + 1 + (from <= to ? 0 : 12 * 31);
}

/** Both ends included; an end before the start goes over the new year, or the new week. */
function isWithin(value: number, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return from <= to ? value >= from && value <= to : value >= from || value <= to;
}

function isNth({ year, month, date }: CalendarDay, nth: readonly number[]): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return nth.includes(Math.floor((date - 1) / 7) + 1) || nth.includes(-Math.floor((length - date) / 7) - 1);
}

function without(
  spans: readonly Span[],
  times: readonly { readonly from: number; readonly to: number }[],
): readonly Span[] {
  return times.reduce<readonly Span[]>(
    (left, { from, to }) =>
      left.flatMap((span) =>
        [
          { ...span, to: Math.min(span.to, from) },
          { ...span, from: Math.max(span.from, to) },
        ].filter((part) => part.to > part.from),
      ),
    spans,
  );
}
