import { useRef, type ReactElement, type ReactNode } from 'react';
import { Mark } from '../drawings/mark.tsx';
import { useCommitted } from '../session/use-latest.ts';
import { Icon } from '../views/icons/icon.tsx';
import { Button } from './button.tsx';
import { ListenButton } from './listen-button.tsx';
import { Unbroken } from './unbroken.tsx';
import { useWidget } from './widget-context.ts';

/** Properties of {@link Frame}. */
export interface FrameProps {
  /** Changes with each screen: focus goes to the heading, reading aloud stops. */
  readonly screenKey: string;
  readonly title: string;
  /** Id of the heading, where an answer area is labelled by it. */
  readonly titleId?: string;
  /** Sentences under the title, one a line. */
  readonly lines?: readonly string[];
  /** Where we are, above: one or two short lines. */
  readonly place?: readonly string[];
  /** What is true of this screen until it is left: somebody helps. */
  readonly badge?: string | undefined;
  /** What else is read aloud, after the title and the lines. */
  readonly alsoRead?: readonly string[];
  readonly drawing?: ReactNode;
  readonly children?: ReactNode;
  /** The answer side of the bar: main buttons. */
  readonly answers?: ReactNode;
  /** While practising: what the last try showed, above the buttons, where it is seen. */
  readonly said?: ReactNode;
  readonly onBack?: (() => void) | undefined;
  readonly onSkip?: (() => void) | undefined;
  readonly wide?: boolean;
}

/** The one layout: where we are, the heading, one thing to do, and the bar that never moves. */
export function Frame(props: FrameProps): ReactElement {
  const {
    screenKey,
    title,
    titleId,
    lines = [],
    place = [],
    badge,
    alsoRead = [],
    drawing,
    children,
    answers,
    said,
    onBack,
    onSkip,
    wide,
  } = props;
  const { messages, reader, wantsVoice, lastScreen, openHelp, openStop } = useWidget();
  const heading = useRef<HTMLHeadingElement>(null);
  const { stop } = reader;

  // Before painting: on a slow device nobody has begun to write yet when the focus moves.
  useCommitted(() => {
    const last = lastScreen.current;
    lastScreen.current = screenKey;
    if (last === null || last === screenKey) return;
    stop();
    const { current } = heading;
    current?.focus({ preventScroll: true });
    const frame = current?.closest('.jalon-frame');
    if (frame && frame.getBoundingClientRect().top < 0) frame.scrollIntoView({ block: 'start' });
  }, [screenKey, lastScreen, stop]);

  const listen = <ListenButton lines={[title, ...lines, ...alsoRead]} />;
  return (
    <div className="jalon-frame" data-screen={screenKey} data-wide={wide || undefined}>
      <div className="jalon-strip">
        {wantsVoice && listen}
        <Mark />
        <p className="jalon-where">
          {place.map((line) => (
            <span key={line}>{line}</span>
          ))}
          {badge !== undefined && (
            <span className="jalon-badge">
              <Icon name="person" size={20} />
              {badge}
            </span>
          )}
        </p>
        {!wantsVoice && listen}
      </div>
      <div className="jalon-main">
        {drawing}
        <div className="jalon-heading">
          <h1
            ref={heading}
            id={titleId}
            tabIndex={-1}
            className="jalon-title"
            data-read={reader.line === 0 || undefined}
          >
            <Unbroken text={title} />
          </h1>
          {lines.map((line, index) => (
            <p key={line} className="jalon-sentence" data-read={reader.line === index + 1 || undefined}>
              <Unbroken text={line} />
            </p>
          ))}
        </div>
        {children}
      </div>
      <div className="jalon-bar" role="group" aria-label={messages.bar.label}>
        {said}
        {answers && <div className="jalon-bar-answers">{answers}</div>}
        <div className="jalon-bar-away">
          {onBack && (
            <Button look="quiet" onPress={onBack}>
              {messages.bar.back}
            </Button>
          )}
          {onSkip && (
            <Button look="quiet" onPress={onSkip}>
              {messages.bar.skip}
            </Button>
          )}
        </div>
        <div className="jalon-bar-call">
          <Button look="quiet" longName={messages.bar.helpLong} onPress={openHelp}>
            {messages.bar.help}
          </Button>
          <Button look="quiet" onPress={openStop}>
            {messages.bar.stop}
          </Button>
        </div>
      </div>
    </div>
  );
}
