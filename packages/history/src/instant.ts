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
  const parts = instant.split(/\D/, 7).map(Number);
  const last = [9999, 12, daysIn(parts[0] ?? 0, parts[1] ?? 0), 23, 59, 59, 999];
  let index = 6;
  for (; index > 0 && parts[index] === last[index]; index -= 1) parts[index] = index < 3 ? 1 : 0;
  parts[index]! += 1;
  return instant.replaceAll(/\d+/g, (digits) => pad(parts.shift() ?? 0, digits.length));
}

/** Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
