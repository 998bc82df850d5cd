import type { Locale } from '../localised.ts';
import { unknownCode } from '../unknown-code.ts';
import { queryWords } from './query-words.ts';
import { rank } from './rank.ts';
import type { SearchHit } from './search-hit.ts';
import { searchIndex } from './search-index.ts';

/** A search in one language, its index made once. Throws a `ReferentialError` for a language that is neither `fr` nor `en`. */
export function createSearch(locale: Locale): (text: string) => readonly SearchHit[] {
  if (locale !== 'fr' && locale !== 'en') throw unknownCode('locale', 'fr or en', locale);
  const index = searchIndex(locale);
  return (text) => {
    if (typeof text !== 'string') throw unknownCode('text', 'what was typed, as text', text);
    return rank(index, queryWords(text, index), text);
  };
}
