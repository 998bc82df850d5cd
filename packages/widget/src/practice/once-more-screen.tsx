import type { ReactElement } from 'react';
import { StakeDrawing } from '../drawings/stake-drawing.tsx';
import { Button } from '../parts/button.tsx';
import { Frame } from '../parts/frame.tsx';
import { useWidget } from '../parts/widget-context.ts';
import { practiceWords } from './locales/practice-words.ts';

/** Properties of {@link OnceMoreScreen}. */
export interface OnceMoreScreenProps {
  readonly onBack: () => void;
  readonly onAgain: () => void;
  readonly onFinish: () => void;
}

/** The last activity was not done alone: it is offered once more, and finishing as it is stays as easy. */
export function OnceMoreScreen({ onBack, onAgain, onFinish }: OnceMoreScreenProps): ReactElement {
  const { locale } = useWidget();
  const { onceMore } = practiceWords(locale);
  return (
    <Frame
      screenKey="once-more"
      title={onceMore.title}
      lines={onceMore.lines}
      drawing={<StakeDrawing />}
      onBack={onBack}
      answers={
        <>
          <Button onPress={onFinish}>{onceMore.finish}</Button>
          <Button look="main" onPress={onAgain}>
            {onceMore.again}
          </Button>
        </>
      }
    />
  );
}
