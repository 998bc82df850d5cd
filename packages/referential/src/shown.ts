const LONGEST = 60;

/** A value as an error shows it: its JSON where it is text, its kind where it is not, never long. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
}
