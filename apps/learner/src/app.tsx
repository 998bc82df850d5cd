import type { Bank } from '@jalon/bank';
import { Diagnostic, type Locale, type SessionStorage } from '@jalon/widget';
import { useEffect, useState, type ReactElement } from 'react';
import { BrokenPage } from './broken-page.tsx';
import type { AppMessages } from './locales/messages.ts';
import { UpdateNotice } from './update-notice.tsx';

/** Properties of {@link App}. */
export interface AppProps {
  /** As asked for in the address; the widget says so when it does not exist. */
  readonly locale: string;
  readonly messages: AppMessages;
  readonly storage: SessionStorage;
  /** Loads the content; null when it cannot be had. */
  readonly loadBank: () => Promise<Bank | null>;
  /** Calls back with what starts a newer version, once one is ready. */
  readonly watchUpdates: (ready: (apply: () => void) => void) => void;
}

/** The page speaks the language that is shown. */
const speak = (locale: Locale): void => {
  document.documentElement.lang = locale;
};

/** The learner app: the widget, its content and its storage put together. */
export function App({ locale, messages, storage, loadBank, watchUpdates }: AppProps): ReactElement {
  const [bank, setBank] = useState<Bank | null>();
  const [attempt, setAttempt] = useState(0);
  const [update, setUpdate] = useState<{ readonly apply: () => void }>();
  const [begun, setBegun] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    void loadBank().then((loaded) => isCurrent && setBank(loaded));
    return () => {
      isCurrent = false;
    };
  }, [attempt, loadBank]);
  useEffect(() => watchUpdates((apply) => setUpdate({ apply })), [watchUpdates]);

  if (bank === undefined) return <p className="app-loading">{messages.loading}</p>;
  if (bank === null) {
    const again = (): void => {
      setBank(undefined);
      setAttempt(attempt + 1);
    };
    return <BrokenPage messages={messages} onAgain={again} />;
  }
  return (
    <>
      {update !== undefined && !begun ? <UpdateNotice messages={messages} onApply={update.apply} /> : null}
      <Diagnostic bank={bank} locale={locale} storage={storage} onStart={() => setBegun(true)} onLocale={speak} />
    </>
  );
}
