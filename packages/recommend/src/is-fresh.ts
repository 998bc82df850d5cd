/**
 * Whether what was last changed on a day is known to be of the twelve months before another, both `YYYY-MM-DD`: false where either is not
 * known, and for a day that is still to come.
 */
export function isFresh(updated: string | undefined, on: string | undefined): boolean {
  if (updated === undefined || on === undefined || updated > on) return false;
  return updated >= `${String(Number(on.slice(0, 4)) - 1).padStart(4, '0')}${on.slice(4)}`;
}
