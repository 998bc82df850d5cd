import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { Locale } from '../locales/locale-messages.ts';
import { HelperValueProvider } from './helper-context.ts';
import { helperWords } from './helper-words-of.ts';

/** Properties of {@link HelperProvider}. */
export interface HelperProviderProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** The language of the parts of a helper's page that stand in it. */
export function HelperProvider({ locale, children }: HelperProviderProps): ReactElement {
  const value = useMemo(() => ({ locale, words: helperWords(locale) }), [locale]);
  return <HelperValueProvider value={value}>{children}</HelperValueProvider>;
}
