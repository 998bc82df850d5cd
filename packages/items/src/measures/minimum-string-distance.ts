/**
 * Fewest letters to add, take away or replace to make one text of the other (Levenshtein 1966), in code points; a swap
 * counts two here. Informative: the matcher of answers has its own distance.
 */
export function minimumStringDistance(presented: string, transcribed: string): number {
  const [from, to] = [Array.from(presented), Array.from(transcribed)];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [i, letter] of from.entries()) {
    const next = [i + 1];
    for (const [j, other] of to.entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
