import { useState, type ReactElement } from 'react';
import type { QuestionScreen as Shown } from '@jalon/diagnostic';
import { Button } from '../parts/button.tsx';
import { ChoiceTile } from '../parts/choice-tile.tsx';
import { Frame } from '../parts/frame.tsx';
import { useWidget } from '../parts/widget-context.ts';

/** Properties of {@link QuestionScreen}. */
export interface QuestionScreenProps {
  readonly shown: Shown;
}

/** One question of the first talk. One answer goes on at once; several wait for "Continuer". Not answering is as easy. */
export function QuestionScreen({ shown }: QuestionScreenProps): ReactElement {
  const { messages, locale, send } = useWidget();
  const { question, stage, number, total } = shown;
  const [chosen, setChosen] = useState<readonly string[]>(shown.chosen ?? []);
  const isMany = question.cardinality === 'multiple';
  const labels = question.options.map(({ label }) => label[locale]);
  const why = question.help[locale];

  function answer(options: readonly string[] | null): void {
    send({ type: 'answer', question: question.id, options });
  }

  function press(id: string): void {
    if (!isMany) return answer([id]);
    const alone = new Set(question.options.flatMap((option) => (option.exclusive ? [option.id] : [])));
    if (chosen.includes(id)) setChosen(chosen.filter((one) => one !== id));
    else setChosen(alone.has(id) ? [id] : [...chosen.filter((one) => !alone.has(one)), id]);
  }

  return (
    <Frame
      screenKey={question.id}
      title={question.title[locale]}
      lines={why}
      place={[
        ...(stage === 'talk' || stage === 'optional' ? [messages.question.number(number, total)] : []),
        ...(isMany ? [messages.question.several] : []),
      ]}
      alsoRead={labels}
      onBack={() => send({ type: 'back' })}
      answers={
        <>
          <Button onPress={() => answer(null)}>{messages.question.preferNot}</Button>
          {isMany && (
            <Button look="main" onPress={() => answer(chosen)}>
              {messages.bar.goOn}
            </Button>
          )}
        </>
      }
    >
      <div
        className="jalon-answers"
        role="group"
        aria-label={question.title[locale]}
        data-count={question.options.length}
      >
        {question.options.map((option, index) => (
          <ChoiceTile
            key={option.id}
            label={labels[index] ?? ''}
            isChosen={chosen.includes(option.id)}
            isOneOfMany={isMany}
            onPress={() => press(option.id)}
          />
        ))}
      </div>
    </Frame>
  );
}
