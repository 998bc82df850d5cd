import { localeMessages, type Locale, type Messages } from '@jalon/widget';

export type { Locale } from '@jalon/widget';

/** What the shell and its views say in a language: the scenarios press what people read. */
export function wordsIn(locale: Locale): Messages {
  return localeMessages(locale);
}
