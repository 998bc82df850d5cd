import type { Locale } from '../locales/locale-messages.ts';
import type { HelperWords } from './helper-words.ts';
import { helperEn } from './words/en.ts';
import { helperFr } from './words/fr.ts';

/** The words of one language. */
export function helperWords(locale: Locale): HelperWords {
  return locale === 'en' ? helperEn : helperFr;
}
