import type { PracticePath } from '@jalon/bank/practice';
import { useMemo, type ReactElement } from 'react';
import { localeOf } from '../locales/locale-messages.ts';
import { courseOf } from './course.ts';
import { CourseView } from './course-view.tsx';
import { practiceWords } from './locales/practice-words.ts';
import type { PathCard } from './practice-card.ts';
import type { PracticeProps } from './practice-props.ts';

/** Properties of {@link PathView}. */
export interface PathViewProps extends PracticeProps {
  /** Give the same object at each render. */
  readonly path: PracticePath;
  /** The path offered at the end. */
  readonly next?: PathCard | undefined;
}

/** A practice path: one activity a screen, with hints, an example and kind words, from where it was left to its end. */
export function PathView({ path, next, ...props }: PathViewProps): ReactElement {
  const { step } = practiceWords(localeOf(props.locale ?? 'fr') ?? 'fr');
  const course = useMemo(() => courseOf(path), [path]);
  return (
    <CourseView
      key={path.id}
      {...props}
      course={course}
      lines={path.ending}
      drawing={path.drawing}
      next={next}
      stepOf={step}
    />
  );
}
