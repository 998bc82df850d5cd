import type { Locale } from '../shell/locale.ts';

/** A day, `YYYY-MM-DD`, in a few letters: 3 mars 2026, 12 oct. 2026. */
export function shortDay(day: string, locale: Locale): string {
  const date = new Date(`${day}T12:00`);
  const words = date.toLocaleDateString(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return locale === 'fr' ? words.replace(/^1 /u, '1er ') : words;
}
