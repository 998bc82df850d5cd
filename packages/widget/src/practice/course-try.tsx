import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { bodyOf, isAttemptAnswered, itemTypeOf } from '@jalon/items';
import { evidenceMessages, practiceMessages } from '@jalon/items/messages';
import { Button } from '../parts/button.tsx';
import { Frame } from '../parts/frame.tsx';
import { useWidget } from '../parts/widget-context.ts';
import { PractiseSaid } from '../views/practise/practise-said.tsx';
import { usePractice } from '../views/practise/use-practice.ts';
import { ItemView } from '../views/item-view.tsx';
import type { CourseActivityProps } from './course-activity.tsx';
import { CourseExample } from './course-example.tsx';
import { useExample } from './use-example.ts';

/** A second press within this time belongs to the first, milliseconds: beginners press twice. */
const ONE_PRESS = 400;

/** An activity to learn by, in the frame that all screens have: what is asked, hints, tries with kind words, and the way on. */
export function CourseTry(props: CourseActivityProps): ReactElement {
  const { bank, go, input, pictures, place, helped, from, onAttempt, onNext, onSkip, onBack } = props;
  const { item } = bank;
  const { messages, locale } = useWidget();
  const { activity, bar } = messages;
  const words = practiceMessages();
  const titleId = useId();
  const { body, locale: shown } = bodyOf(item, locale);
  const isPerformed = body.type === 'simulation';
  const example = useExample(bank, locale);
  const [isShowing, setIsShowing] = useState(false);
  const reachedAt = useRef(0);
  const seedOf = (round: number): number => 1 + go * 100 + round;
  const { attempt, hints, lines, feedback, send } = usePractice({
    bank,
    locale,
    seedOf,
    tips: isPerformed ? evidenceMessages()[body.world.kind] : undefined,
    // An attempt in another language goes on in this one, from the beginning of what is shown.
    from: from?.locale === shown ? from : undefined,
    onAttempt,
  });
  const { practice } = attempt;
  const round = practice?.round ?? 0;
  const isReached = practice?.reached === true;
  const canUndo = attempt.history.length > 0;

  useEffect(() => {
    helped.current = () => send({ type: 'helped' });
    return () => {
      helped.current = null;
    };
  });

  if (isShowing && example !== undefined) {
    return (
      <CourseExample
        screenKey={`${item.id}/${go}/example`}
        item={item}
        body={body}
        seed={attempt.seed}
        actions={example}
        input={input}
        pictures={pictures}
        place={place}
        onEnd={() => setIsShowing(false)}
      />
    );
  }

  function goOn(): void {
    if (performance.now() - reachedAt.current > ONE_PRESS) onNext();
  }

  function look(): void {
    reachedAt.current = performance.now();
    send({ type: 'try' });
  }

  const canStartOver = canUndo || (practice?.tries ?? 0) > 0;
  // What cannot be taken back in life stays done within a round: after a try, starting over is a new round.
  function startOver(): void {
    send((practice?.tries ?? 0) > 0 ? { type: 'again', seed: seedOf(round + 1) } : { type: 'reset' });
  }

  const { options } = itemTypeOf(body.type).describe(body, attempt.state);
  return (
    <Frame
      screenKey={`${item.id}/${go}/${round}`}
      title={body.title}
      titleId={titleId}
      lines={body.instruction}
      place={place}
      badge={attempt.assisted ? activity.withHelp : undefined}
      alsoRead={[...hints, ...(isPerformed ? [] : options.map(({ label }) => label))]}
      said={<PractiseSaid lines={lines} feedback={feedback} />}
      onBack={onBack}
      onSkip={isReached ? undefined : onSkip}
      answers={
        <>
          {isReached ? (
            <Button onPress={() => send({ type: 'again', seed: seedOf(round + 1) })}>{words.again[locale]}</Button>
          ) : (
            <Button onPress={() => send({ type: 'hint' })}>
              {words[hints.length > 0 ? 'next-hint' : 'hint'][locale]}
            </Button>
          )}
          <Button look="main" waits={!isReached && !isAttemptAnswered(item, attempt)} onPress={isReached ? goOn : look}>
            {isReached ? bar.goOn : words.try[locale]}
          </Button>
        </>
      }
    >
      <ul className="jv-practise-hints" aria-live="polite">
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <div className="jalon-activity" data-type={body.type}>
        <ItemView
          key={round}
          item={item}
          body={body}
          state={attempt.state}
          locale={locale}
          input={input}
          messages={messages.views}
          pictures={pictures}
          labelledBy={titleId}
          onAction={(action) => send({ type: 'act', action })}
        />
        <div className="jalon-tools">
          {example !== undefined && (
            <Button
              look="quiet"
              onPress={() => {
                send({ type: 'example' });
                setIsShowing(true);
              }}
            >
              {words.example[locale]}
            </Button>
          )}
          {isPerformed && (
            <>
              <Button look="quiet" icon="arrow-back" waits={!canUndo} onPress={() => canUndo && send({ type: 'undo' })}>
                {activity.undo}
              </Button>
              <Button look="quiet" waits={!canStartOver} onPress={() => canStartOver && startOver()}>
                {activity.reset}
              </Button>
            </>
          )}
        </div>
      </div>
    </Frame>
  );
}
