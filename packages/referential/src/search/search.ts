import type { Locale } from '../localised.ts';
import { createSearch } from './create-search.ts';
import type { SearchHit } from './search-hit.ts';

/**
 * Dimensions, goals, barriers and areas that answer what was typed, the likeliest first; empty when none does. Accents,
 * plurals, joined or split words, unfinished words and small slips do not matter. Reads the first 200 characters. Throws a
 * `ReferentialError` for what is no text, and for a language that is neither `fr` nor `en`.
 */
export function search(text: string, locale: Locale): readonly SearchHit[] {
  const known = searches.get(locale);
  if (known !== undefined) return known(text);
  const made = createSearch(locale);
  searches.set(locale, made);
  return made(text);
}

const searches = /* @__PURE__ */ new Map<Locale, ReturnType<typeof createSearch>>();
