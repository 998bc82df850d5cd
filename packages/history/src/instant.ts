const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/**
 * Whether a text is an ISO 8601 instant as clocks print it, in UTC to the millisecond (`2026-11-21T09:00:00.000Z`), on a
 * day that exists. In this one form, instants sort as texts.
 */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !INSTANT.test(value)) return false;
  const day = Number(value.slice(8, 10));
  return day < 29 || day <= daysIn(Number(value.slice(0, 4)), Number(value.slice(5, 7)));
}

/** The same day so many months later, or the month's last day where there is no such day; of a stamp, without its counter and device. */
export function addMonths(instant: string, months: number): string {
  const count = Number(instant.slice(0, 4)) * 12 + Number(instant.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const day = Math.min(Number(instant.slice(8, 10)), daysIn(year, month));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}${instant.slice(10, 24)}`;
}

/** One millisecond later. */
export function nextMillisecond(instant: string): string {
  const month = daysIn(Number(instant.slice(0, 4)), Number(instant.slice(5, 7)));
  let next = instant;
  for (const [from, to, first, last = month] of PARTS) {
    const value = Number(next.slice(from, to));
    next = next.slice(0, from) + pad(value < last ? value + 1 : first, to - from) + next.slice(to);
    if (value < last) break;
  }
  return next;
}

/** Where each part stands, from the smallest, with its first and last value; a month's last day depends on it. */
const PARTS: readonly (readonly [from: number, to: number, first: number, last?: number])[] = [
  [20, 23, 0, 999],
  [17, 19, 0, 59],
  [14, 16, 0, 59],
  [11, 13, 0, 23],
  [8, 10, 1],
  [5, 7, 1, 12],
  [0, 4, 0, 9999],
];

/** Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
