import type { Locale } from '../shell/locale.ts';

const FORMATS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  fr: new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
};

/** The day of an instant, in words: 3 mars 2026, 1er avril 2026. */
export function dayWords(instant: string, locale: Locale): string {
  const words = FORMATS[locale].format(new Date(instant));
  return locale === 'fr' ? words.replace(/^1 /u, '1er ') : words;
}
