const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})Z$/;

const DAY = 86_400_000;

/**
 * Whether a text is an ISO 8601 instant as clocks print it, in UTC to the millisecond (`2026-11-21T09:00:00.000Z`), and a
 * day that exists. In this one form, instants sort as texts.
 */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const ms = read(value);
  return ms !== null && instantFromMs(ms) === value;
}

/** Milliseconds since 1970-01-01T00:00:00.000Z. */
export function instantToMs(instant: string): number {
  const ms = read(instant);
  if (ms === null) throw new RangeError(`not an instant: ${instant}`);
  return ms;
}

/** The instant so many milliseconds after 1970-01-01T00:00:00.000Z; years 0 to 9999. */
export function instantFromMs(ms: number): string {
  const days = Math.floor(ms / DAY);
  const { year, month, day } = civilFromDays(days);
  const rest = ms - days * DAY;
  const hours = Math.floor(rest / 3_600_000);
  const minutes = Math.floor(rest / 60_000) % 60;
  const seconds = Math.floor(rest / 1000) % 60;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${pad(hours, 2)}:${pad(minutes, 2)}:${pad(seconds, 2)}.${pad(rest % 1000, 3)}Z`;
}

/** The same day so many months later, or the month's last day where there is no such day. */
export function addMonths(instant: string, months: number): string {
  const ms = instantToMs(instant);
  const days = Math.floor(ms / DAY);
  const { year, month, day } = civilFromDays(days);
  const index = year * 12 + (month - 1) + months;
  const [nextYear, nextMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const last =
    daysFromCivil(nextMonth === 12 ? nextYear + 1 : nextYear, (nextMonth % 12) + 1, 1) -
    daysFromCivil(nextYear, nextMonth, 1);
  return instantFromMs(daysFromCivil(nextYear, nextMonth, Math.min(day, last)) * DAY + (ms - days * DAY));
}

function read(text: string): number | null {
  const found = INSTANT.exec(text);
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0, thousandths = 0] = found
    .slice(1)
    .map(Number);
  if (month < 1 || month > 12 || hours > 23 || minutes > 59 || seconds > 59) return null;
  return daysFromCivil(year, month, day) * DAY + hours * 3_600_000 + minutes * 60_000 + seconds * 1000 + thousandths;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The inverse, from the same paper. */
function civilFromDays(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
