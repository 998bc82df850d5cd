/** Milliseconds to wait after so many failures in a row: 2 s, 4 s, … at most 5 min, of which between half and all (`random` in [0, 1)), so that devices do not come back all at once. */
export function backOff(failures: number, random: number): number {
  const most = Math.min(2000 * 2 ** Math.max(failures - 1, 0), 300_000);
  return Math.round(most * (0.5 + random / 2));
}
