import type { Bank } from '@jalon/bank';
import { Diagnostic, type Locale, type SessionStorage } from '@jalon/widget';
import { useEffect, useState, type ReactElement } from 'react';
import { BrokenPage } from './broken-page.tsx';
import { LaterPractice } from './later-practice.tsx';
import type { AppMessages } from './locales/messages.ts';
import { practiceHref } from './practice-route.ts';
import { UpdateNotice } from './update-notice.tsx';
import { useRoute } from './use-route.ts';
import { VOICE_ADDRESS } from './voice-address.ts';

/** Properties of {@link App}. */
export interface AppProps {
  /** As asked for in the address; the widget says so when it does not exist. */
  readonly locale: string;
  readonly messages: Readonly<Record<Locale, AppMessages>>;
  readonly storage: SessionStorage;
  /** Loads the content; null when it cannot be had. */
  readonly loadBank: () => Promise<Bank | null>;
  /** Calls back with what starts a newer version, once one is ready. */
  readonly watchUpdates: (ready: (apply: () => void) => void) => void;
}

/** The learner app: the widget, its content and its storage put together. */
export function App({ locale, messages: words, storage, loadBank, watchUpdates }: AppProps): ReactElement {
  const { route, isArrival } = useRoute();
  const [spoken, setSpoken] = useState<Locale>(locale.startsWith('en') ? 'en' : 'fr');
  const messages = words[spoken];
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

  // The diagnostic takes a language when it opens: the one asked for, or after practice the one then spoken.
  const [opening, setOpening] = useState(locale);
  useEffect(() => {
    if (route.kind !== 'diagnostic') setOpening(spoken);
  }, [route.kind, spoken]);
  // The page speaks the language that is shown.
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  // Back from practice, the heading takes the focus, so that the change is announced.
  const isBack = isArrival && route.kind === 'diagnostic' && bank !== undefined;
  useEffect(() => {
    if (isBack) document.querySelector<HTMLElement>('h1[tabindex]')?.focus();
  }, [isBack]);

  if (route.kind !== 'diagnostic') {
    const people = (bank?.resources ?? []).filter(({ kind }) => kind === 'person' || kind === 'place').slice(0, 3);
    return <LaterPractice route={route} locale={spoken} messages={messages} people={people} isArrival={isArrival} />;
  }
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
      <Diagnostic
        bank={bank}
        locale={opening}
        storage={storage}
        hrefOf={practiceHref}
        voice={VOICE_ADDRESS}
        onStart={() => setBegun(true)}
        onLocale={setSpoken}
      />
    </>
  );
}
