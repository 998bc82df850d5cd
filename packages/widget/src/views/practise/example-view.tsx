import type { Body, ExampleAction, Item } from '@jalon/items';
import { practiceMessages } from '@jalon/items/messages';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { ItemView } from '../item-view.tsx';
import type { PreferredInput } from '../parts/view-props.ts';
import type { ViewMessages } from '../view-messages.ts';
import { exampleStates, newLines } from './example-states.ts';

/** Properties of {@link ExampleView}. */
export interface ExampleViewProps {
  readonly item: Item;
  readonly body: Body;
  readonly seed: number;
  readonly actions: readonly ExampleAction[];
  readonly locale: 'fr' | 'en';
  readonly input: PreferredInput;
  readonly messages: ViewMessages;
  readonly pictures?: string;
  readonly onEnd: () => void;
}

/** An item done by itself, one step at a time, at the pace of whoever looks. Nothing in it can be touched: it is to be looked at. */
export function ExampleView(props: ExampleViewProps): ReactElement {
  const { item, body, seed, actions, locale, input, messages, pictures, onEnd } = props;
  const [step, setStep] = useState(0);
  const shown = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  // The property rather than the attribute: every version of React and Preact that we run with has it.
  useEffect(() => {
    if (shown.current) shown.current.inert = true;
  }, []);
  const states = exampleStates(body, seed, actions);
  const words = practiceMessages();
  const isLast = step >= actions.length;
  return (
    <section className="jv-practise" lang={locale}>
      <h1 className="jalon-title" tabIndex={-1} ref={title}>
        {words['example-title'][locale]}
      </h1>
      {[body.title, ...body.instruction].map((line) => (
        <p key={line} className="jalon-sentence">
          {line}
        </p>
      ))}
      <div ref={shown}>
        <ItemView
          item={item}
          body={body}
          state={states[step]}
          locale={locale}
          input={input}
          messages={messages}
          {...(pictures !== undefined && { pictures })}
          onAction={() => undefined}
        />
      </div>
      <div className="jv-hidden" role="status">
        {newLines(body, states, step).join(' ')}
      </div>
      <div className="jalon-tools">
        {!isLast && (
          <Button look="main" onPress={() => setStep(step + 1)}>
            {words['next-step'][locale]}
          </Button>
        )}
        <Button look={isLast ? 'main' : 'second'} onPress={onEnd}>
          {words['your-turn'][locale]}
        </Button>
      </div>
    </section>
  );
}
