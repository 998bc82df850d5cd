import type { Locale } from '../localised.ts';
import type { SearchField } from './search-hit.ts';
import { searchedTexts, type Searched } from './searched-texts.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf, type Word } from './words-of.ts';

/** One text of one thing, cut into words. */
export interface IndexedText {
  readonly field: SearchField;
  readonly text: string;
  /** Its words, those that say nothing left out unless there is nothing else. */
  readonly words: readonly Word[];
  /** All its words in one, as some people write them: `motdepasse`. */
  readonly joined: string;
  /** All its words apart, where some of them say nothing alone: `sais pas lire`, of which only `lire` is searched. */
  readonly phrase: string | null;
}

/** A thing that can be found, with its texts cut into words. */
export interface IndexedThing extends Pick<Searched, 'kind' | 'id'> {
  readonly texts: readonly IndexedText[];
}

/** All that can be found in one language, ready to be searched. */
export interface SearchIndex {
  readonly locale: Locale;
  readonly stopWords: ReadonlySet<string>;
  readonly things: readonly IndexedThing[];
  /** Every word, folded, those that say nothing too. */
  readonly vocabulary: ReadonlySet<string>;
  /** In how many things a stem stands. */
  readonly spread: ReadonlyMap<string, number>;
}

/** The index of one language. */
export function searchIndex(locale: Locale): SearchIndex {
  const stop = stopWords(locale);
  const things = searchedTexts(locale).map(({ kind, id, texts }) => ({
    kind,
    id,
    texts: texts.map(({ field, text }): IndexedText => {
      const all = wordsOf(text, locale);
      const telling = all.filter(({ folded }) => !stop.has(folded));
      return {
        field,
        text,
        words: telling.length > 0 ? telling : all,
        joined: all.map(({ folded }) => folded).join(''),
        phrase: telling.length > 0 && telling.length < all.length ? all.map(({ folded }) => folded).join(' ') : null,
      };
    }),
  }));
  const spread = new Map<string, number>();
  for (const { texts } of things)
    for (const stem of new Set(texts.flatMap(({ words }) => words.map((word) => word.stem))))
      spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const vocabulary = new Set([
    ...stop,
    ...things.flatMap(({ texts }) => texts.flatMap(({ words }) => words.map(({ folded }) => folded))),
  ]);
  return { locale, stopWords: stop, things, vocabulary, spread };
}
