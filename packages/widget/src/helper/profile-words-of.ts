import type { Locale } from '../locales/locale-messages.ts';
import type { ProfileWords } from './profile-words.ts';
import { profileEn } from './words/en.ts';
import { profileFr } from './words/fr.ts';

/** The words of one language. */
export function profileWords(locale: Locale): ProfileWords {
  return locale === 'en' ? profileEn : profileFr;
}
