import type { SearchIndex } from './search-index.ts';
import { wordsOf, type Word } from './words-of.ts';

/** As much of a query as is read, in characters. */
export const LONGEST = 200;

/** The words of a query that tell what is looked for; two or three neighbours that only make a known word together (`wi fi`) are one. */
export function queryWords(text: string, { locale, stopWords, vocabulary }: SearchIndex): readonly Word[] {
  const all = wordsOf(text.slice(0, LONGEST), locale);
  const joined: Word[] = [];
  for (let at = 0; at < all.length;) {
    const together = [3, 2].find((count) => isOneWord(all.slice(at, at + count), count, vocabulary)) ?? 1;
    const run = all.slice(at, at + together);
    joined.push(...(together === 1 ? run : wordsOf(run.map(({ folded }) => folded).join(''), locale)));
    at += together;
  }
  const telling = joined.filter(({ folded }) => !stopWords.has(folded));
  return telling.length > 0 ? telling : joined;
}

function isOneWord(run: readonly Word[], count: number, vocabulary: ReadonlySet<string>): boolean {
  return (
    run.length === count &&
    vocabulary.has(run.map(({ folded }) => folded).join('')) &&
    !run.every(({ folded }) => vocabulary.has(folded))
  );
}
