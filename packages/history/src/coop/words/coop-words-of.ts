import type { CoopWords } from './coop-words.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The words of a report to copy, in French or in English. */
export function coopWords(locale: 'fr' | 'en'): CoopWords {
  return locale === 'en' ? en : fr;
}
