import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { defaultConfig } from '@jalon/diagnostic';
import { partsOf } from '@jalon/items';
import type { DiagnosticProps } from './diagnostic-props.ts';
import { localeMessages, localeOf, type Locale } from './locales/locale-messages.ts';
import { RunningDiagnostic } from './running-diagnostic.tsx';
import { MessageScreen } from './screens/message-screen.tsx';
import { soundBank } from './session/sound-bank.ts';
import type { WidgetError } from './session/widget-error.ts';
import { useLatest } from './session/use-latest.ts';
import { loadParts } from './views/item-parts.ts';

/** A whole diagnostic on a page. Needs nothing but the bank and the stylesheet; sends nothing anywhere. */
export function Diagnostic(props: DiagnosticProps): ReactElement {
  const { bank: given, locale: asked = 'fr', theme = 'auto', hasOwnTokens = true, onError } = props;
  const known = localeOf(asked);
  const locale: Locale = known ?? 'fr';
  const { name, notices } = localeMessages(locale);
  const [arrivals, setArrivals] = useState(0);
  // Tried once more when parts have come: until then an item of a known kind is taken for sound.
  const { bank, errors } = useMemo(() => soundBank(given), [given, arrivals]);
  const config = useMemo(() => bank && defaultConfig(bank), [bank]);

  const loadAll = useCallback(() => {
    if (!bank) return;
    void loadParts(partsOf(bank.items.map(({ item }) => item))).then(
      (isNew) => isNew && setArrivals((count) => count + 1),
    );
  }, [bank]);

  const tell = useLatest(onError);
  const told = useRef<{ readonly bank: unknown; readonly errors: readonly WidgetError[] }>(null);
  useEffect(() => {
    const before = told.current?.bank === given ? told.current.errors : [];
    told.current = { bank: given, errors };
    for (const error of errors) if (!before.some(({ field }) => field === error.field)) tell.current?.(error);
  }, [given, errors, tell]);
  useEffect(() => {
    if (localeOf(asked) === null)
      tell.current?.({ code: 'unknown-locale', field: 'locale', expected: 'fr | en', found: asked });
  }, [asked, tell]);

  return config ? (
    <RunningDiagnostic
      {...props}
      key={`${config.bank.id}@${config.bank.version}/${config.bank.items.length}`}
      config={config}
      locale={locale}
      isLocaleUnknown={known === null}
      onPartsNeeded={loadAll}
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
