const LONGEST = 80;

/** A value as it is quoted in an issue: one line, at most 80 characters. */
export function excerpt(text: string): string {
  const line = text.slice(0, LONGEST + 1).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
