import { useEffect, useMemo, type ReactElement } from 'react';
import { defaultConfig } from '@jalon/diagnostic';
import type { DiagnosticProps } from './diagnostic-props.ts';
import { localeMessages, localeOf, type Locale } from './locales/locale-messages.ts';
import { RunningDiagnostic } from './running-diagnostic.tsx';
import { MessageScreen } from './screens/message-screen.tsx';
import { soundBank } from './session/sound-bank.ts';
import { useLatest } from './session/use-latest.ts';

/** A whole diagnostic on a page. Needs nothing but the bank and the stylesheet; sends nothing anywhere. */
export function Diagnostic(props: DiagnosticProps): ReactElement {
  const { bank: given, locale: asked = 'fr', theme = 'auto', hasOwnTokens = true, onError } = props;
  const known = localeOf(asked);
  const locale: Locale = known ?? 'fr';
  const { name, notices } = localeMessages(locale);
  const { bank, errors } = useMemo(() => soundBank(given), [given]);
  const config = useMemo(() => bank && defaultConfig(bank), [bank]);

  const tell = useLatest(onError);
  useEffect(() => {
    for (const error of errors) tell.current?.(error);
  }, [errors, tell]);
  useEffect(() => {
    if (localeOf(asked) === null)
      tell.current?.({ code: 'unknown-locale', field: 'locale', expected: 'fr | en', found: asked });
  }, [asked, tell]);

  return config ? (
    <RunningDiagnostic
      {...props}
      key={`${config.bank.id}@${config.bank.version}`}
      config={config}
      locale={locale}
      isLocaleUnknown={known === null}
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
