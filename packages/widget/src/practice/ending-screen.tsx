import type { Lines } from '@jalon/bank/practice';
import type { ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { Frame } from '../parts/frame.tsx';
import { useWidget } from '../parts/widget-context.ts';
import { practiceWords } from './locales/practice-words.ts';
import type { PathCard, ServiceCard } from './practice-card.ts';
import { PracticeTile } from './practice-tile.tsx';

/** Properties of {@link EndingScreen}. */
export interface EndingScreenProps {
  /** What the path says at its end. */
  readonly lines: Lines;
  /** The last activity was done, alone or not: only then do those words hold. */
  readonly isDone: boolean;
  /** The path's own drawing. */
  readonly drawing: string;
  /** What may come next. */
  readonly next?: PathCard | ServiceCard | undefined;
  readonly onBack: () => void;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** The end of a path or of a service: its kind words, what may come next, doing it again, the list. */
export function EndingScreen({
  lines,
  isDone,
  drawing,
  next,
  onBack,
  onAgain,
  onLeave,
}: EndingScreenProps): ReactElement {
  const { locale, pictures } = useWidget();
  const { ending } = practiceWords(locale);
  return (
    <Frame
      screenKey="ending"
      title={ending.title}
      lines={isDone ? lines[locale] : ending.passed}
      alsoRead={next ? [ending.next, next.title[locale]] : []}
      drawing={<img className="jalon-practice-drawing" src={`${pictures}${drawing}`} alt="" width={144} height={108} />}
      onBack={onBack}
      answers={
        <>
          <Button onPress={onAgain}>{ending.again}</Button>
          <Button look="main" onPress={onLeave}>
            {ending.list}
          </Button>
        </>
      }
    >
      {next && (
        <section className="jalon-section">
          <h2 className="jalon-subtitle">{ending.next}</h2>
          <PracticeTile card={next} mark={null} look="next" />
        </section>
      )}
    </Frame>
  );
}
