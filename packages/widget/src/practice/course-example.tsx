import type { Body, ExampleAction, Item } from '@jalon/items';
import { practiceMessages } from '@jalon/items/messages';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { Frame } from '../parts/frame.tsx';
import { useWidget } from '../parts/widget-context.ts';
import { ItemView } from '../views/item-view.tsx';
import type { PreferredInput } from '../views/parts/view-props.ts';
import { exampleStates, newLines } from '../views/practise/example-states.ts';

/** Properties of {@link CourseExample}. */
export interface CourseExampleProps {
  readonly screenKey: string;
  readonly item: Item;
  readonly body: Body;
  readonly seed: number;
  readonly actions: readonly ExampleAction[];
  readonly input: PreferredInput;
  readonly pictures: string;
  readonly place: readonly string[];
  readonly onEnd: () => void;
}

/** The activity done by itself, one step at a time, at the pace of whoever looks. It is to be looked at: nothing in it can be touched. */
export function CourseExample(props: CourseExampleProps): ReactElement {
  const { screenKey, item, body, seed, actions, input, pictures, place, onEnd } = props;
  const { messages, locale } = useWidget();
  const words = practiceMessages();
  const [step, setStep] = useState(0);
  const shown = useRef<HTMLDivElement>(null);
  // The property rather than the attribute: every version of React and Preact that we run with has it.
  useEffect(() => {
    if (shown.current) shown.current.inert = true;
  }, []);
  const states = exampleStates(body, seed, actions);
  const isLast = step >= actions.length;
  return (
    <Frame
      screenKey={screenKey}
      title={words['example-title'][locale]}
      lines={[body.title, ...body.instruction]}
      place={place}
      onBack={onEnd}
      answers={
        <>
          <Button look={isLast ? 'main' : 'second'} onPress={onEnd}>
            {words['your-turn'][locale]}
          </Button>
          {!isLast && (
            <Button look="main" onPress={() => setStep(step + 1)}>
              {words['next-step'][locale]}
            </Button>
          )}
        </>
      }
    >
      <div ref={shown} className="jalon-activity" data-type={body.type}>
        <ItemView
          item={item}
          body={body}
          state={states[step]}
          locale={locale}
          input={input}
          messages={messages.views}
          pictures={pictures}
          onAction={() => undefined}
        />
      </div>
      <div className="jv-hidden" role="status">
        {newLines(body, states, step).join(' ')}
      </div>
    </Frame>
  );
}
