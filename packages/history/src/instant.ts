const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{3})Z$/;

/**
 * Whether a text is an ISO 8601 instant as clocks print it, in UTC to the millisecond (`2026-11-21T09:00:00.000Z`), on a
 * day that exists. In this one form, instants sort as texts.
 */
export function isInstant(value: unknown): value is string {
  const parts = typeof value === 'string' ? partsOf(value) : null;
  return parts !== null && parts.every((part, index) => part >= FIRST[index]! && part <= lastOf(parts, index));
}

/** The same day so many months later, or the month's last day where there is no such day; of a stamp, without its counter and device. */
export function addMonths(instant: string, months: number): string {
  const [year = 0, month = 0, day = 0, ...time] = partsOf(instant.slice(0, 24)) ?? [];
  const count = year * 12 + month - 1 + months;
  const later = [Math.floor(count / 12), (count % 12) + 1, day];
  return textOf([...later.with(2, Math.min(day, lastOf(later, 2))), ...time]);
}

/** One millisecond later. */
export function nextMillisecond(instant: string): string {
  const parts = [...(partsOf(instant) ?? [])];
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    parts[index]! += 1;
    if (parts[index]! <= lastOf(parts, index)) break;
    parts[index] = FIRST[index]!;
  }
  return textOf(parts);
}

/** Year, month, day, hour, minute, second, millisecond. */
function partsOf(text: string): readonly number[] | null {
  return INSTANT.exec(text)?.slice(1).map(Number) ?? null;
}

function textOf(parts: readonly number[]): string {
  const [year, month, day, hour, minute, second, millisecond] = parts.map((part, index) =>
    String(part).padStart(index === 0 ? 4 : index === 6 ? 3 : 2, '0'),
  );
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`;
}

const FIRST: readonly number[] = [0, 1, 1, 0, 0, 0, 0];
const LAST: readonly number[] = [9999, 12, 31, 23, 59, 59, 999];

/** The greatest value of a part; of the day, in the month of these parts (Gregorian calendar). */
function lastOf([year = 0, month = 0]: readonly number[], index: number): number {
  if (index !== 2) return LAST[index]!;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
