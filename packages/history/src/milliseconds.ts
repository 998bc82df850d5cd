/** Milliseconds from 1970 to an instant (Gregorian calendar; `days_from_civil` of H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function toMilliseconds(instant: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0] = instant
    .split(/\D/)
    .map(Number);
  return daysTo(year, month, day) * DAY + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
}

/** So many milliseconds later, or earlier; never before year 0 nor after year 9999. */
export function addMilliseconds(instant: string, milliseconds: number): string {
  const sum = Math.min(Math.max(toMilliseconds(instant) + Math.round(milliseconds), daysTo(0, 1, 1) * DAY), LAST);
  const day = Math.floor(sum / DAY);
  const rest = sum - day * DAY;
  const time = [3_600_000, 60_000, 1000].map((unit, index) =>
    pad(Math.floor(rest / unit) % (index === 0 ? 24 : 60), 2),
  );
  return `${dateOf(day)}T${time.join(':')}.${pad(rest % 1000, 3)}Z`;
}

const DAY = 86_400_000;

/** The last millisecond of year 9999. */
const LAST = 253_402_300_799_999;

/** Days in four hundred years. */
const ERA = 146_097;

/** Years begin in March here, so that a leap day is the last of its year. */
function daysTo(civilYear: number, month: number, day: number): number {
  const year = month <= 2 ? civilYear - 1 : civilYear;
  const era = Math.floor(year / 400);
  const inEra = year - era * 400;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * ERA + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719_468;
}

function dateOf(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / ERA);
  const inEra = shifted - era * ERA;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return `${pad(year + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
