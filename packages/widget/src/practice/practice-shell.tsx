import { useCallback, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { localeMessages, type Locale } from '../locales/locale-messages.ts';
import { WidgetProvider, type WidgetValue } from '../parts/widget-context.ts';
import { HelpDialog } from '../screens/help-dialog.tsx';
import { useVoice } from '../voice/use-voice.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { practiceWords } from './locales/practice-words.ts';
import type { PracticeProps } from './practice-props.ts';

/** Properties of {@link PracticeShell}. */
export interface PracticeShellProps extends Omit<PracticeProps, 'locale' | 'storage'> {
  readonly locale: Locale;
  /** An activity is shown: being helped is noted by this. */
  readonly onHelped?: (() => void) | undefined;
  /** It is noted already. */
  readonly isAssisted?: boolean;
  /** What is asked, said in other words, where the activity has some. */
  readonly otherwise?: readonly string[] | undefined;
  /** There is something to come back to: stopping says so first. */
  readonly isUnderWay?: boolean;
  /** The activity shown, for whoever tests. */
  readonly item?: string | undefined;
  readonly children: ReactNode;
}

/** What surrounds each screen of practice: the same strip and bar as the diagnostic's, help, stopping, and the voice. */
export function PracticeShell(props: PracticeShellProps): ReactElement {
  const { locale, theme = 'auto', hasOwnTokens = true, people = [], onHelped, isAssisted = false } = props;
  const messages = localeMessages(locale);
  const reader = useVoice(locale, props.voice);
  const lastScreen = useRef<string | null>(props.isArrival === true ? '' : null);
  const [dialog, setDialog] = useState<'help' | 'stop' | null>(null);
  const [said, setSaid] = useState('');
  const open = (which: 'help' | 'stop') => () => {
    reader.stop();
    setDialog(which);
  };
  const close = useCallback(() => setDialog(null), []);
  const value: WidgetValue = {
    messages,
    locale,
    mode: 'alone',
    reader,
    wantsVoice: false,
    lastScreen,
    // The only thing that the shared parts tell: in the help, "somebody helps me".
    send: ({ type }) => {
      if (type !== 'helped' || onHelped === undefined) return 'unknown-event';
      onHelped();
      return null;
    },
    announce: setSaid,
    openHelp: open('help'),
    openStop: open('stop'),
    pictures: props.pictures ?? '',
    people,
    hrefOf: props.hrefOf,
  };
  const hush = (): void => setSaid('');
  return (
    <section
      className={hasOwnTokens ? 'jalon jalon-tokens' : 'jalon'}
      aria-label={practiceWords(locale).list.title}
      data-theme={theme}
      data-text={props.text === 'big' ? 'big' : undefined}
      data-input={props.input ?? undefined}
      data-jalon-screen="practice"
      data-jalon-item={props.item}
      lang={messages.lang}
      onPointerDownCapture={said === '' ? undefined : hush}
      onKeyDownCapture={said === '' ? undefined : hush}
    >
      <WidgetProvider value={value}>
        {props.children}
        <p className="jalon-live" role="status" data-shown={said !== '' || undefined}>
          {said}
        </p>
        {dialog === 'help' && (
          <HelpDialog
            isActivity={onHelped !== undefined}
            isAssisted={isAssisted}
            {...(props.otherwise !== undefined && { otherwise: props.otherwise })}
            onClose={close}
          />
        )}
        {dialog === 'stop' && (
          <LeaveDialog isUnderWay={props.isUnderWay === true} onLeave={props.onLeave} onClose={close} />
        )}
      </WidgetProvider>
    </section>
  );
}
