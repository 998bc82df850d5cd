import type { Locale } from '../locales/locale-messages.ts';

/** The day of an instant where the page is read, in words: 3 mars 2026, 1er avril 2026. What is no instant is given back as it is. */
export function dayWords(instant: string, locale: Locale): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const words = date.toLocaleDateString(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return locale === 'fr' ? words.replace(/^1 /u, '1er ') : words;
}
