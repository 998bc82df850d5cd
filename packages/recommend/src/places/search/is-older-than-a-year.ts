/** Whether more than 12 months lie between two days, both `YYYY-MM-DD`. */
export function isOlderThanAYear(day: string, on: string): boolean {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}` < on;
}
