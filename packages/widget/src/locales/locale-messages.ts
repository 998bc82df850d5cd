import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Messages } from './messages.ts';

/** The languages that are complete. */
export type Locale = 'fr' | 'en';

/** The words of one language. */
export function localeMessages(locale: Locale): Messages {
  return locale === 'en' ? en : fr;
}

/** Whether the widget speaks this language: `fr` and `en` only, exactly. */
export function isLocale(value: unknown): value is Locale {
  return value === 'fr' || value === 'en';
}
