import { useEffect, useMemo, type ReactElement } from 'react';
import type { Bank } from '@jalon/bank';
import { defaultConfig, type Result } from '@jalon/diagnostic';
import { isLocale, localeMessages, type Locale } from './locales/locale-messages.ts';
import { RunningDiagnostic } from './running-diagnostic.tsx';
import { MessageScreen } from './screens/message-screen.tsx';
import { soundBank } from './session/sound-bank.ts';
import { useLatest } from './session/use-latest.ts';
import type { WidgetError } from './session/widget-error.ts';
import type { StorageChoice } from './storage/session-storage.ts';

/** Properties of {@link Diagnostic}. Only the bank is required. */
export interface DiagnosticProps {
  /** The content: activities, first talk, rules, resources. Broken activities are left out and named to `onError`. */
  readonly bank: Bank;
  /** `fr` (default) or `en`; anything else is told to `onError` and French is shown. */
  readonly locale?: string;
  /** Where the answers are kept while the diagnostic is under way; `memory` unless told otherwise. */
  readonly storage?: StorageChoice;
  /** The person's system decides unless told otherwise. */
  readonly theme?: 'auto' | 'light' | 'dark';
  /** Milliseconds, never going back; `performance.now` unless told otherwise. */
  readonly now?: () => number;
  /** A fresh 32-bit integer for each diagnostic; the browser's random source unless told otherwise. */
  readonly seed?: () => number;
  /** False where the colours and sizes are inherited from outside, as in the custom element. */
  readonly hasOwnTokens?: boolean;
  readonly onReady?: () => void;
  readonly onStart?: () => void;
  /** Each change of screen; says nothing of the answers. */
  readonly onStep?: (step: Step) => void;
  /** The person stopped; a partial result. */
  readonly onStop?: (result: Result) => void;
  readonly onComplete?: (result: Result) => void;
  readonly onError?: (error: WidgetError) => void;
}

/** Where the person is. */
export interface Step {
  readonly kind: 'welcome' | 'question' | 'urgent' | 'activity' | 'result';
  /** 1-based among the screens of its kind; 1 where there is only one. */
  readonly number: number;
}

/** A whole diagnostic on a page. Needs nothing but the bank and the stylesheet; sends nothing anywhere. */
export function Diagnostic(props: DiagnosticProps): ReactElement {
  const { bank: given, locale: asked = 'fr', theme = 'auto', hasOwnTokens = true, onError } = props;
  const locale: Locale = isLocale(asked) ? asked : 'fr';
  const { name, notices } = localeMessages(locale);
  const { bank, errors } = useMemo(() => soundBank(given), [given]);
  const config = useMemo(() => bank && defaultConfig(bank), [bank]);

  const tell = useLatest(onError);
  useEffect(() => {
    for (const error of errors) tell.current?.(error);
  }, [errors, tell]);
  useEffect(() => {
    if (!isLocale(asked))
      tell.current?.({ code: 'unknown-locale', field: 'locale', expected: 'fr | en', found: asked });
  }, [asked, tell]);

  return config ? (
    <RunningDiagnostic
      {...props}
      key={`${config.bank.id}@${config.bank.version}`}
      config={config}
      locale={locale}
      isLocaleUnknown={!isLocale(asked)}
    />
  ) : (
    <section
      className={hasOwnTokens ? 'jalon jalon-tokens' : 'jalon'}
      aria-label={name}
      data-theme={theme}
      lang={locale}
    >
      <MessageScreen lines={notices.bankTooSmall} />
    </section>
  );
}
