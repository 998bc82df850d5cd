/**
 * Days from 1970-01-01 to a day of the Gregorian calendar written `YYYY-MM-DD`; null where that is no such day. By the arithmetic
 * of Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): years begin in March, so that the leap day is the last.
 */
export function dayNumber(day: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (parts === null) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || date < 1 || date > daysIn(month, year)) return null;
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const marchYear = month > 2 ? year : year - 1;
  const century = Math.floor(marchYear / 100);
  const leapDays = Math.floor(marchYear / 4) - century + Math.floor(century / 4);
  return 365 * marchYear + leapDays + Math.floor((153 * fromMarch + 2) / 5) + date - 1 - 719_468;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
