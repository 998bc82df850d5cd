import { createContext, useContext } from 'react';

/** The languages of the app. */
export type Locale = 'fr' | 'en';

/** The language that is shown. */
export const LocaleContext: React.Context<Locale> = createContext<Locale>('fr');

/** The words of one part of the app, in the language that is shown. */
export function useWords<T>(words: Readonly<Record<Locale, T>>): T {
  return words[useContext(LocaleContext)];
}

/** The language that is shown. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
