import type { Locale } from '../../locales/locale-messages.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { PracticeTexts } from './practice-texts.ts';

/** The words of practising in one language. */
export function practiceWords(locale: Locale): PracticeTexts {
  return locale === 'en' ? en : fr;
}
