import type { MirrorService } from '@jalon/bank/mirror';
import { useMemo, type ReactElement } from 'react';
import { localeOf } from '../locales/locale-messages.ts';
import { courseOf } from './course.ts';
import { CourseView } from './course-view.tsx';
import { practiceWords } from './locales/practice-words.ts';
import { PersonaCard } from './persona-card.tsx';
import type { ServiceCard } from './practice-card.ts';
import type { PracticeProps } from './practice-props.ts';

/** Properties of {@link MirrorView}. */
export interface MirrorViewProps extends PracticeProps {
  /** Give the same object at each render. */
  readonly service: MirrorService;
  /** The service offered at the end. */
  readonly next?: ServiceCard | undefined;
}

/** An invented public service, from signing in to the answer: it says all along that nothing is sent, and keeps the persona's card at hand. */
export function MirrorView({ service, next, ...props }: MirrorViewProps): ReactElement {
  const locale = localeOf(props.locale ?? 'fr') ?? 'fr';
  const { scene } = practiceWords(locale);
  const course = useMemo(() => courseOf(service), [service]);
  return (
    <CourseView
      key={service.id}
      {...props}
      course={course}
      lines={service.ending}
      drawing={service.drawing}
      next={next}
      stepOf={scene}
      top={<PersonaCard name={service.name[locale]} lines={service.persona[locale]} locale={locale} />}
    />
  );
}
