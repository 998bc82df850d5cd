import { bodyOf } from '@jalon/items';
import { useRef, useState, type ReactElement, type ReactNode } from 'react';
import { localeMessages, localeOf } from '../locales/locale-messages.ts';
import { ViewGuard } from '../parts/view-guard.tsx';
import type { Course } from './course.ts';
import { CourseActivity } from './course-activity.tsx';
import { EndingScreen, type EndingScreenProps } from './ending-screen.tsx';
import { practiceWords } from './locales/practice-words.ts';
import { OnceMoreScreen } from './once-more-screen.tsx';
import { isDone, stepPath, type PathEvent } from './path-machine.ts';
import type { PracticeProps } from './practice-props.ts';
import { PracticeShell } from './practice-shell.tsx';
import { pageMemory } from './practice-storage.ts';
import { openCourse, readProgress, saveProgress } from './read-progress.ts';

/** Properties of {@link CourseView}. */
export interface CourseViewProps extends PracticeProps, Pick<EndingScreenProps, 'lines' | 'drawing' | 'next'> {
  readonly course: Course;
  /** Where one is, above each activity. */
  readonly stepOf: (number: number, total: number) => string;
  /** Said above every screen, all along. */
  readonly top?: ReactNode;
}

/** A path or an invented service from where it was left to its end, one activity a screen. */
export function CourseView(props: CourseViewProps): ReactElement {
  const { course, storage = pageMemory(), onLeave, input = null, pictures = '' } = props;
  const locale = localeOf(props.locale ?? 'fr') ?? 'fr';
  const [state, setState] = useState(() => openCourse(course, readProgress(storage, course.id)));
  const [trouble, setTrouble] = useState(false);
  const latest = useRef(state);
  const helped = useRef<(() => void) | null>(null);
  const { at, phase, attempts, goes, items } = state;
  const bank = course.activities[at];
  const shown = phase === 'activity' ? bank?.item : undefined;

  function send(event: PathEvent): void {
    // Two events of one gesture must not lose the first: the machine steps on what it was last given.
    const next = stepPath(latest.current, event);
    if (next === latest.current) return;
    latest.current = next;
    setState(next);
    saveProgress(storage, next);
    if (event.type !== 'attempt') setTrouble(false);
  }

  const screen = (): ReactElement | null => {
    if (phase === 'ending') {
      return (
        <EndingScreen
          lines={props.lines}
          isDone={isDone(state.outcomes.at(-1) ?? null)}
          drawing={props.drawing}
          next={props.next}
          onBack={() => send({ type: 'back' })}
          onAgain={() => send({ type: 'restart' })}
          onLeave={onLeave}
        />
      );
    }
    if (phase === 'once-more') {
      return (
        <OnceMoreScreen
          onBack={() => send({ type: 'back' })}
          onAgain={() => send({ type: 'again' })}
          onFinish={() => send({ type: 'finish' })}
        />
      );
    }
    if (bank === undefined) return null;
    // A service says it all along; a path, wherever something is done in a world.
    const isSaidHere = props.top === undefined && bank.item.content.fr.type === 'simulation';
    const place = [props.stepOf(at + 1, items.length), ...(isSaidHere ? [practiceWords(locale).nothingSent] : [])];
    const key = `${items[at]}/${goes[at] ?? 0}/${locale}`;
    return (
      <ViewGuard
        key={key}
        onFail={() => {
          send({ type: 'skip' });
          setTrouble(true);
        }}
      >
        <CourseActivity
          bank={bank}
          following={course.activities}
          from={attempts[at] ?? undefined}
          go={goes[at] ?? 0}
          input={input}
          pictures={pictures}
          place={place}
          helped={helped}
          onAttempt={(attempt) => send({ type: 'attempt', attempt })}
          onNext={() => send({ type: 'next' })}
          onSkip={() => send({ type: 'skip' })}
          onBack={() => (at > 0 ? send({ type: 'back' }) : onLeave())}
        />
      </ViewGuard>
    );
  };

  return (
    <PracticeShell
      {...props}
      locale={locale}
      item={shown?.id}
      otherwise={shown && bodyOf(shown, locale).body.alternativeInstruction}
      isUnderWay
      isAssisted={attempts[at]?.assisted === true}
      onHelped={phase === 'activity' ? () => helped.current?.() : undefined}
    >
      {props.top}
      {trouble && (
        <p className="jalon-notice jalon-sentence" role="status">
          {localeMessages(locale).activity.failed.join(' ')}
        </p>
      )}
      {screen()}
    </PracticeShell>
  );
}
