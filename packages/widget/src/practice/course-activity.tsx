import type { ReactElement } from 'react';
import type { PracticeActivity } from '@jalon/bank/practice';
import type { AttemptState } from '@jalon/items';
import { Button } from '../parts/button.tsx';
import { Frame } from '../parts/frame.tsx';
import { useWidget } from '../parts/widget-context.ts';
import type { PreferredInput } from '../views/parts/view-props.ts';
import { CourseTry } from './course-try.tsx';
import { useReady } from './use-ready.ts';

/** Properties of {@link CourseActivity}. */
export interface CourseActivityProps {
  readonly bank: PracticeActivity;
  /** What is fetched once this one is there. */
  readonly following: readonly PracticeActivity[];
  /** What was done of it before. */
  readonly from: AttemptState | undefined;
  /** How many times it was begun again on a fresh page. */
  readonly go: number;
  readonly input: PreferredInput;
  readonly pictures: string;
  /** Where one is, above: short lines. */
  readonly place: readonly string[];
  /** Where the help, which is around this screen, finds how to note that somebody helps. */
  readonly helped: { current: (() => void) | null };
  readonly onAttempt: (attempt: AttemptState) => void;
  readonly onNext: () => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
}

/** One activity of a path, once what shows it has come. */
export function CourseActivity(props: CourseActivityProps): ReactElement {
  const { bank, following, place, onBack, onSkip } = props;
  const { messages } = useWidget();
  const [readiness, retry] = useReady(bank, following);
  if (readiness === 'ready') return <CourseTry {...props} />;
  // Nothing takes the focus until there is something to read.
  if (readiness === 'waiting') return <p className="jalon-sentence jalon-waiting">{messages.notices.loading}</p>;
  const [title = '', ...lines] = messages.notices.notLoaded;
  return (
    <Frame
      screenKey={`${bank.item.id}/failed`}
      title={title}
      lines={lines}
      place={place}
      onBack={onBack}
      onSkip={onSkip}
      answers={
        <Button look="main" onPress={retry}>
          {messages.notices.tryAgain}
        </Button>
      }
    />
  );
}
