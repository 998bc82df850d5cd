import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Messages } from './messages.ts';

/** The languages that are complete. */
export type Locale = 'fr' | 'en';

/** The words of one language. */
export function localeMessages(locale: Locale): Messages {
  return locale === 'en' ? en : fr;
}

/** The language of a BCP 47 tag, whatever its country: `en-GB` is `en`; null where the widget does not speak it. */
export function localeOf(tag: string): Locale | null {
  const [language] = tag.toLowerCase().split(/[-_]/u);
  return isLocale(language) ? language : null;
}

/** Whether the widget speaks this language: `fr` and `en` only, exactly. {@link localeOf} reads longer tags. */
export function isLocale(value: unknown): value is Locale {
  return value === 'fr' || value === 'en';
}
