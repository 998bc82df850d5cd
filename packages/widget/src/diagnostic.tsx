import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import { defaultConfig } from '@jalon/diagnostic';
import { worldKindsOf } from '@jalon/items';
import type { DiagnosticProps } from './diagnostic-props.ts';
import { localeMessages, localeOf, type Locale } from './locales/locale-messages.ts';
import { RunningDiagnostic } from './running-diagnostic.tsx';
import { MessageScreen } from './screens/message-screen.tsx';
import { soundBank } from './session/sound-bank.ts';
import { useLatest } from './session/use-latest.ts';
import { loadWorlds } from './views/world-parts.ts';

/** A whole diagnostic on a page. Needs nothing but the bank and the stylesheet; sends nothing anywhere. */
export function Diagnostic(props: DiagnosticProps): ReactElement {
  const { bank: given, locale: asked = 'fr', theme = 'auto', hasOwnTokens = true, onError } = props;
  const known = localeOf(asked);
  const locale: Locale = known ?? 'fr';
  const { name, notices } = localeMessages(locale);
  const [tried, setTried] = useState<unknown>(null);
  // Tried once more when the worlds are there: until then an item of a known kind is taken for sound.
  const { bank, errors } = useMemo(() => soundBank(given), [given, tried === given]);
  const config = useMemo(() => bank && defaultConfig(bank), [bank]);

  const loadAll = useCallback(() => {
    if (bank) void loadWorlds(worldKindsOf(bank.items.map(({ item }) => item))).then(() => setTried(given));
  }, [bank, given]);
  useEffect(loadAll, [loadAll]);

  const tell = useLatest(onError);
  const told = useMemo(() => new Set<string>(), [given]);
  useEffect(() => {
    for (const error of errors) {
      if (!told.has(error.field)) tell.current?.(error);
      told.add(error.field);
    }
  }, [errors, told, tell]);
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
      onWorldsNeeded={loadAll}
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
