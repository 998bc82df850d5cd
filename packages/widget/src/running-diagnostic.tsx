import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import {
  preferences,
  screen,
  type DiagnosticConfig,
  type DiagnosticEvent,
  type DiagnosticState,
} from '@jalon/diagnostic';
import type { DiagnosticProps } from './diagnostic-props.ts';
import { localeMessages, type Locale } from './locales/locale-messages.ts';
import type { Lines, NoticeMessages } from './locales/messages.ts';
import { Notice } from './parts/notice.tsx';
import { WidgetProvider, type WidgetValue } from './parts/widget-context.ts';
import { HelpDialog } from './screens/help-dialog.tsx';
import { preloadLater } from './screens/later-parts.ts';
import { MessageScreen } from './screens/message-screen.tsx';
import { ScreenView } from './screens/screen-view.tsx';
import { StopDialog } from './screens/stop-dialog.tsx';
import { createSession, type Session, type StorageTrouble } from './session/create-session.ts';
import { peopleOf } from './session/people-of.ts';
import { screenKind } from './session/screen-kind.ts';
import { useHostEvents } from './session/use-host-events.ts';
import { useCommitted, useLatest } from './session/use-latest.ts';
import { chosenStorage } from './storage/web-storage.ts';
import { loadPart } from './views/item-parts.ts';
import { useVoice } from './voice/use-voice.ts';

/** Properties of {@link RunningDiagnostic}. */
export interface RunningDiagnosticProps extends DiagnosticProps {
  readonly config: DiagnosticConfig;
  readonly locale: Locale;
  readonly isLocaleUnknown: boolean;
  /** Fetches the worlds and ways of asking that are not there yet. */
  readonly onPartsNeeded: () => void;
}

/** The diagnostic once its bank is sound: one session, one screen at a time, two dialogs. */
export function RunningDiagnostic(props: RunningDiagnosticProps): ReactElement {
  const { theme = 'auto', hasOwnTokens = true } = props;
  const hosts = useLatest(props);
  const [session] = useState(() => newSession(props, hosts));
  const view = useSyncExternalStore(session.subscribe, session.view, session.view);
  const { state } = view;
  const { locale } = state;
  const messages = localeMessages(locale);
  const reader = useVoice(locale, props.voice);
  const [dialog, setDialog] = useState<'help' | 'stop' | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly during: DiagnosticState } | null>(null);
  const [isLocaleNoticed, setLocaleNoticed] = useState(!props.isLocaleUnknown);
  const [isVoiceNoticed, setVoiceNoticed] = useState(false);
  const isLoaded = view.status === 'ready' || view.status === 'corrupt';
  const isWaiting = view.status === 'loading' || view.status === 'fetching';
  const lastScreen = useRef<string | null>(null);

  useOpened(session);
  const { onPartsNeeded } = props;
  // The frame of every activity first, its worlds after: a choice that was saved waits for none of them.
  useEffect(() => void preloadLater().then(onPartsNeeded), [onPartsNeeded]);
  useHostEvents(state, isLoaded, hosts);
  // Only a change of the page's own: a language chosen before a reload is found again.
  const hostLocale = useRef(props.locale);
  useEffect(() => {
    if (hostLocale.current !== props.locale) session.send({ type: 'locale', locale: props.locale });
    hostLocale.current = props.locale;
  }, [session, props.locale]);

  const send = useCallback((event: DiagnosticEvent) => session.send(event), [session]);
  const announce = useCallback((text: string) => setSaid({ text, during: session.view().state }), [session]);
  const openHelp = useCallback(() => {
    reader.stop();
    session.send({ type: 'help' });
    setDialog('help');
  }, [session, reader]);
  const openStop = useCallback(() => {
    reader.stop();
    setDialog('stop');
  }, [reader]);
  // What was said leaves at the next gesture: no timer, and nothing is ever covered for long.
  const hush = useCallback(() => setSaid(null), []);
  const closeDialog = useCallback(() => setDialog(null), []);
  const erase = useCallback(() => {
    void session.erase().then((isErased) => {
      const { erased, notErased } = localeMessages(session.view().state.locale).notices;
      announce(isErased ? erased : notErased);
    });
  }, [session, announce]);
  // What is said is what happened, not what was asked for.
  const keep = useCallback(
    (on: boolean) =>
      void session.keep(on).then(() => {
        const { keeping, state: now } = session.view();
        announce(keptSentence(localeMessages(now.locale).notices, on, keeping === true));
      }),
    [session, announce],
  );

  const { mode } = state.opening;
  const people = useMemo(() => peopleOf(session.view().state), [session, state.phase]);
  const shown = screen(state);
  const { bigText, input, voice: wantsVoice } = preferences(state);
  const value: WidgetValue = {
    messages,
    locale,
    mode,
    reader,
    wantsVoice,
    lastScreen,
    send,
    announce,
    openHelp,
    openStop,
    pictures: props.pictures ?? '',
    people,
    hrefOf: props.hrefOf,
  };
  const isVoiceMissing = wantsVoice && reader.isKnown && !reader.isAvailable;
  const notice = view.notice && troubleLines(messages.notices, view.notice);
  const isSaid = said !== null && said.during === state;

  return (
    <section
      className={hasOwnTokens ? 'jalon jalon-tokens' : 'jalon'}
      aria-label={messages.name}
      data-theme={theme}
      data-text={bigText ? 'big' : undefined}
      data-input={input ?? undefined}
      data-jalon-screen={isWaiting ? undefined : state.phase}
      data-jalon-item={state.phase === 'activity' ? state.activities.at(-1)?.itemId : undefined}
      lang={messages.lang}
      onPointerDownCapture={said ? hush : undefined}
      onKeyDownCapture={said ? hush : undefined}
    >
      <WidgetProvider value={value}>
        {!isLocaleNoticed && (
          <Notice
            label={messages.notices.label}
            lines={messages.notices.unknownLocale}
            ok={messages.notices.ok}
            onClose={() => setLocaleNoticed(true)}
          />
        )}
        {isVoiceMissing && !isVoiceNoticed && (
          <Notice
            label={messages.notices.label}
            lines={messages.notices.noVoice}
            ok={messages.notices.ok}
            onClose={() => setVoiceNoticed(true)}
          />
        )}
        {notice && (
          <Notice label={messages.notices.label} lines={notice} ok={messages.notices.ok} onClose={session.dismiss} />
        )}
        {isWaiting ? (
          <p className="jalon-sentence jalon-waiting">{messages.notices.loading}</p>
        ) : view.status === 'unfetched' ? (
          <MessageScreen
            lines={messages.notices.notLoaded}
            action={{ label: messages.notices.tryAgain, onPress: () => void session.load() }}
          />
        ) : view.status === 'corrupt' ? (
          <MessageScreen
            lines={messages.notices.corruptSession}
            action={{ label: messages.notices.startAgain, onPress: () => void session.recover() }}
          />
        ) : (
          <ScreenView
            shown={shown}
            state={state}
            keeping={view.keeping}
            onMode={(chosen) => session.restart({ mode: chosen })}
            onKeep={keep}
            onErase={erase}
            onAgain={() => session.restart()}
            onFail={(item, cause) => {
              hosts.current.onError?.({
                code: 'view-failed',
                field: 'item',
                expected: 'a view that shows it',
                item,
                found: cause,
              });
              session.send({ type: 'failed', cause });
              announce(messages.activity.failed.join(' '));
              // What could not be had may be there for the next activity.
              onPartsNeeded();
            }}
          />
        )}
        <p className="jalon-live" role="status" data-shown={isSaid || undefined}>
          {isSaid ? said.text : ''}
        </p>
        {dialog === 'help' && (
          <HelpDialog
            isActivity={shown.kind === 'activity'}
            isAssisted={shown.kind === 'activity' && shown.assisted}
            {...(shown.kind === 'activity' &&
              shown.body.alternativeInstruction && { otherwise: shown.body.alternativeInstruction })}
            onClose={closeDialog}
          />
        )}
        {dialog === 'stop' && <StopDialog phase={state.phase} onErase={erase} onClose={closeDialog} />}
      </WidgetProvider>
    </section>
  );
}

/** The edge: here the clock, the random source, the screen and the browser's storages come in. */
function newSession(props: RunningDiagnosticProps, hosts: { readonly current: RunningDiagnosticProps }): Session {
  const { config, locale, storage = 'memory' } = props;
  const seed = props.seed ?? (() => crypto.getRandomValues(new Int32Array(1))[0] ?? 1);
  const isBrowser = typeof window !== 'undefined';
  const kind = isBrowser ? screenKind(window.innerWidth, window.matchMedia('(pointer: coarse)').matches) : 'desktop';
  return createSession({
    config,
    opening: { locale, seed: seed(), mode: 'alone', screen: kind },
    storage: chosenStorage(storage),
    now: props.now ?? (() => performance.now()),
    seed,
    onError: (error) => hosts.current.onError?.(error),
    loadPart,
  });
}

/** Opens what was saved before the first screen is painted, where it is there at once; hears what other pages erase. */
function useOpened(session: Session): void {
  useCommitted(() => {
    void session.load();
    return session.watch();
  }, [session]);
}

function keptSentence(notices: NoticeMessages, isAsked: boolean, isKept: boolean): string {
  if (isAsked) return isKept ? notices.kept : notices.keepFailed;
  return isKept ? notices.stillKept : notices.notKept;
}

function troubleLines(notices: NoticeMessages, trouble: StorageTrouble): Lines {
  switch (trouble) {
    case 'storage-full':
      return notices.storageFull;
    case 'storage-unavailable':
      return notices.storageUnavailable;
    case 'storage-not-permitted':
      return notices.notPermitted;
    case 'storage-not-loaded':
      return notices.notLoaded;
    default: {
      const never: never = trouble;
      return never;
    }
  }
}
