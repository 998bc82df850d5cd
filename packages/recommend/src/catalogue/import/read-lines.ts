const MOST_LINES = 12;
const LONGEST = 300;

/** A text as an entry holds it, one sentence a line; `whole` is false where something had to be left out. */
export function readLines(text: string): { readonly lines: readonly string[]; readonly whole: boolean } {
  const all = text
    .split(/\n+|(?<=[.!?…])\s+(?=[\p{Lu}\d«])/u)
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const lines = all
    .slice(0, MOST_LINES)
    .map((line) => (line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`));
  return { lines, whole: all.length <= MOST_LINES && all.every((line) => line.length <= LONGEST) };
}
