/** Tells our own words from those of whatever locale zod was given. */
const MARK = 'Expected: ';

/** The error of a shape in our own words: what should stand there, for whoever writes items; never a pattern. */
export function says(expected: string): string {
  return `${MARK}${expected}`;
}

/** What a shape says is expected; null where it has no words of its own. */
export function saidBy(message: string): string | null {
  return message.startsWith(MARK) ? message.slice(MARK.length) : null;
}
