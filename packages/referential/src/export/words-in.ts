import type { Locale } from '../localised.ts';

/** What is said in some of the languages only; a language without words is left out. */
export function wordsIn<Words>(
  all: { readonly [L in Locale]?: Words | undefined },
  locales: readonly Locale[],
): Readonly<Partial<Record<Locale, Words>>> {
  const some: Partial<Record<Locale, Words>> = {};
  for (const locale of EVERY_LOCALE) {
    const words = locales.includes(locale) ? all[locale] : undefined;
    if (words !== undefined && !(Array.isArray(words) && words.length === 0)) some[locale] = words;
  }
  return some;
}

/** The two languages, French first. */
export const EVERY_LOCALE: readonly Locale[] = ['fr', 'en'];
