/** The same day so many months later, or the last of the month where there is no such day; milliseconds since 1970, UTC. */
export function monthsLater(time: number, months: number): number {
  const day = new Date(time);
  const later = new Date(time);
  later.setUTCDate(1);
  later.setUTCMonth(day.getUTCMonth() + months);
  const last = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(day.getUTCDate(), last));
  return later.getTime();
}
