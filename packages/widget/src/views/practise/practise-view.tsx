import { bodyOf, isAttemptAnswered, type AttemptState, type BankItem, type ExampleAction } from '@jalon/items';
import { practiceMessages, type EvidenceMessages } from '@jalon/items/messages';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { ItemView } from '../item-view.tsx';
import type { PreferredInput } from '../parts/view-props.ts';
import type { ViewMessages } from '../view-messages.ts';
import { ExampleView } from './example-view.tsx';
import { PractiseSaid } from './practise-said.tsx';
import { usePractice } from './use-practice.ts';

/** Properties of {@link PractiseView}. */
export interface PractiseViewProps {
  /** The item, the key that its tries are scored by, and its hints. */
  readonly bank: BankItem;
  readonly locale: 'fr' | 'en';
  readonly input: PreferredInput;
  readonly messages: ViewMessages;
  /** An integer for each round: the order of what has none of its own. */
  readonly seedOf: (round: number) => number;
  /** Successes in a row, each alone, after which it is said to be known. */
  readonly masteryAfter?: number;
  /** Actions that show how it is done; `exampleOf` of `@jalon/items/simulate` gives them. Without, no example is offered. */
  readonly example?: readonly ExampleAction[];
  /** What the codes of this kind of world say to a learner. */
  readonly tips?: EvidenceMessages;
  readonly pictures?: string;
  /** An attempt to take up again, of this item in this version; without, a new one begins. */
  readonly from?: AttemptState;
  /** Called with each attempt that differs from the one before. */
  readonly onAttempt?: (attempt: AttemptState) => void;
}

/** An item to learn by: hints, an example, tries with kind words, and once again. The engine's own attempt, nothing more. */
export function PractiseView(props: PractiseViewProps): ReactElement {
  const { bank, locale, input, messages, seedOf, example, pictures } = props;
  const { item } = bank;
  const { body } = bodyOf(item, locale);
  const { attempt, hints, lines, feedback, send } = usePractice(props);
  const [isShowing, setIsShowing] = useState(false);
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const turn = useRef(0);
  const words = practiceMessages();
  const { practice } = attempt;

  // After an example, and at each new round, people are back at what is asked; at the very first the page decides.
  const round = practice?.round ?? 0;
  useEffect(() => {
    if (turn.current > 0 && !isShowing) title.current?.focus();
    turn.current += 1;
  }, [isShowing, round]);

  if (isShowing && example !== undefined) {
    return (
      <ExampleView
        item={item}
        body={body}
        seed={attempt.seed}
        actions={example}
        locale={locale}
        input={input}
        messages={messages}
        {...(pictures !== undefined && { pictures })}
        onEnd={() => setIsShowing(false)}
      />
    );
  }
  return (
    <section className="jv-practise" aria-labelledby={titleId} lang={locale}>
      <h1 id={titleId} className="jalon-title" tabIndex={-1} ref={title}>
        {body.title}
      </h1>
      {body.instruction.map((line) => (
        <p key={line} className="jalon-sentence">
          {line}
        </p>
      ))}
      <ul className="jv-practise-hints" aria-live="polite">
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <ItemView
        key={round}
        item={item}
        body={body}
        state={attempt.state}
        locale={locale}
        input={input}
        messages={messages}
        {...(pictures !== undefined && { pictures })}
        labelledBy={titleId}
        onAction={(action) => send({ type: 'act', action })}
      />
      <PractiseSaid lines={lines} feedback={feedback} />
      <div className="jalon-tools">
        {practice?.reached === true ? (
          <Button look="main" onPress={() => send({ type: 'again', seed: seedOf(round + 1) })}>
            {words.again[locale]}
          </Button>
        ) : (
          <Button look="main" waits={!isAttemptAnswered(item, attempt)} onPress={() => send({ type: 'try' })}>
            {words.try[locale]}
          </Button>
        )}
        {bank.practice && (
          <Button onPress={() => send({ type: 'hint' })}>
            {words[hints.length > 0 ? 'next-hint' : 'hint'][locale]}
          </Button>
        )}
        {example !== undefined && (
          <Button
            onPress={() => {
              send({ type: 'example' });
              setIsShowing(true);
            }}
          >
            {words.example[locale]}
          </Button>
        )}
      </div>
    </section>
  );
}
