/** Days before each month, in a year that is no leap year. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** Days from the first of January of year 0 to a day of the Gregorian calendar written `YYYY-MM-DD`; null where that is no such day. */
export function dayNumber(day: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (parts === null) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const before = BEFORE[month - 1];
  const after = BEFORE[month];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (before === undefined || after === undefined || date < 1) return null;
  if (date > after - before + (isLeap && month === 2 ? 1 : 0)) return null;
  const lastYear = year - 1;
  const leapDays = Math.floor(lastYear / 4) - Math.floor(lastYear / 100) + Math.floor(lastYear / 400);
  return 365 * year + leapDays + before + date + (isLeap && month > 2 ? 1 : 0);
}
