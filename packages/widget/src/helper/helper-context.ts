import { createContext, useContext, type Context } from 'react';
import type { Locale } from '../locales/locale-messages.ts';
import type { HelperWords } from './helper-words.ts';

/** What the parts of a helper's page share. */
export interface HelperValue {
  readonly locale: Locale;
  readonly words: HelperWords;
}

const HelperContext: Context<HelperValue | null> = /* @__PURE__ */ createContext<HelperValue | null>(null);

/** Gives it to the parts below. */
export const HelperValueProvider: Context<HelperValue | null>['Provider'] = /* @__PURE__ */ (() =>
  HelperContext.Provider)();

/** The words and their language; a part outside of a `HelperProvider` is a programming mistake. */
export function useHelper(): HelperValue {
  const value = useContext(HelperContext);
  if (!value) throw new Error('A part of a helper’s page must be inside a HelperProvider.');
  return value;
}
