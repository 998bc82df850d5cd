import { calendarDay, dayText, numberOfDay } from '../calendar/calendar-day.ts';
import type { LocalTime } from '../calendar/local-time.ts';
import { daySpans, type Span } from './day-spans.ts';
import type { HoursRule } from './hours-rule.ts';
import { parseHours } from './parse-hours.ts';

/** Whether a place is open at a moment, and what comes next. `comment` is what the place says of these hours, as written. */
export type OpenState =
  /** `until` is `null` where it does not close within a week. */
  | { readonly open: 'yes'; readonly until: LocalTime | null; readonly comment?: string | undefined }
  /** `next` is `null` where no opening is known within a year. */
  | { readonly open: 'no'; readonly next: LocalTime | null }
  | { readonly open: 'unknown'; readonly why: UnknownHours; readonly comment?: string | undefined };

/**
 * - `not-told`: no hours.
 * - `not-understood`: hours that could not be read.
 * - `public-holiday`: a public holiday of which the hours say nothing.
 * - `school-holidays`: it depends on whether schools are closed.
 * - `said-unknown`: the hours themselves say that it is unknown, or to ask.
 */
export type UnknownHours = 'not-told' | 'not-understood' | 'public-holiday' | 'school-holidays' | 'said-unknown';

const DAY = 1440;
const A_WEEK = 8;
const A_YEAR = 366;

/** Whether a place with these opening hours (OpenStreetMap syntax), in this department, is open at this local time. */
export function openState(hours: string | undefined, at: LocalTime, department: string | null): OpenState {
  if (hours === undefined || hours.trim() === '') return { open: 'unknown', why: 'not-told' };
  return openStateOf(parseHours(hours), at, department);
}

/** The same for hours that were parsed already; `null` for those that could not be. */
export function openStateOf(rules: readonly HoursRule[] | null, at: LocalTime, department: string | null): OpenState {
  const today = numberOfDay(at.day);
  if (rules === null || today === null) return { open: 'unknown', why: 'not-understood' };
  const state = stateIn(rules, today, at.minutes, department, false);
  if (!rules.some(({ days }) => days.schoolHolidays)) return state;
  const onHoliday = stateIn(rules, today, at.minutes, department, true);
  if (onHoliday.open !== state.open) return { open: 'unknown', why: 'school-holidays' };
  // What comes next is told only where it is the same in both seasons.
  if (state.open === 'yes' && onHoliday.open === 'yes')
    return { ...state, until: same(state.until, onHoliday.until) ? state.until : null };
  if (state.open === 'no' && onHoliday.open === 'no')
    return { open: 'no', next: same(state.next, onHoliday.next) ? state.next : null };
  return state;
}

/** The same, without what comes next: much quicker. */
export function openNow(
  rules: readonly HoursRule[] | null,
  at: LocalTime,
  department: string | null,
): OpenState['open'] {
  const today = numberOfDay(at.day);
  if (rules === null || today === null) return 'unknown';
  const seasons = rules.some(({ days }) => days.schoolHolidays) ? [false, true] : [false];
  const [state = 'unknown', other = state] = seasons.map((schoolHoliday): OpenState['open'] => {
    const spansOf = (day: number): readonly Span[] => daySpans(rules, calendarDay(day), { department, schoolHoliday });
    const now = spansNow(spansOf, today, at.minutes);
    return now.some((span) => span.state === 'unknown') ? 'unknown' : now.length === 0 ? 'no' : 'yes';
  });
  return state === other ? state : 'unknown';
}

function spansNow(spansOf: (day: number) => readonly Span[], today: number, minutes: number): readonly Span[] {
  return [...shifted(spansOf(today - 1), -DAY), ...spansOf(today)].filter(
    ({ from, to }) => from <= minutes && minutes < to,
  );
}

function stateIn(
  rules: readonly HoursRule[],
  today: number,
  minutes: number,
  department: string | null,
  schoolHoliday: boolean,
): OpenState {
  const spansOf = (day: number): readonly Span[] => daySpans(rules, calendarDay(day), { department, schoolHoliday });
  const now = spansNow(spansOf, today, minutes);
  const doubtful = now.find(({ state }) => state === 'unknown');
  const comment = now.find((span) => span.comment !== undefined)?.comment;
  const said = comment === undefined ? {} : { comment };
  if (doubtful !== undefined)
    return { open: 'unknown', why: doubtful.holiday === true ? 'public-holiday' : 'said-unknown', ...said };
  if (now.length === 0) return { open: 'no', next: nextOpening(spansOf, today, minutes) };
  return { open: 'yes', until: closing(spansOf, today, minutes), ...said };
}

function nextOpening(spansOf: (day: number) => readonly Span[], today: number, minutes: number): LocalTime | null {
  for (let after = 0; after < A_YEAR; after++) {
    const starts = spansOf(today + after)
      .filter(({ state, from }) => state === 'open' && (after > 0 || from > minutes))
      .map(({ from }) => from);
    if (starts.length > 0) return { day: dayText(calendarDay(today + after)), minutes: Math.min(...starts) };
  }
  return null;
}

function closing(spansOf: (day: number) => readonly Span[], today: number, minutes: number): LocalTime | null {
  const spans = Array.from({ length: A_WEEK + 1 }, (_, index) =>
    shifted(spansOf(today + index - 1), DAY * (index - 1)),
  ).flat();
  let end = minutes;
  for (let grew = true; grew;) {
    grew = false;
    for (const { from, to, state } of spans) {
      if (state !== 'open' || from > end || to <= end) continue;
      end = to;
      grew = true;
    }
  }
  const doubt = Math.min(
    ...spans.filter(({ state, from }) => state === 'unknown' && from > minutes).map(({ from }) => from),
  );
  end = Math.min(end, doubt);
  return end >= DAY * (A_WEEK - 1)
    ? null
    : { day: dayText(calendarDay(today + Math.floor(end / DAY))), minutes: end % DAY };
}

function shifted(spans: readonly Span[], by: number): readonly Span[] {
  return spans.map((span) => ({ ...span, from: span.from + by, to: span.to + by }));
}

function same(one: LocalTime | null, other: LocalTime | null): boolean {
  return one?.day === other?.day && one?.minutes === other?.minutes;
}
