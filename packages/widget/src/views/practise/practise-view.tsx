import {
  bodyOf,
  hintsShown,
  isAttemptAnswered,
  startAttempt,
  stepAttempt,
  type AttemptEvent,
  type AttemptState,
  type BankItem,
  type ExampleAction,
} from '@jalon/items';
import { practiceMessages, type EvidenceMessages } from '@jalon/items/messages';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { ItemView } from '../item-view.tsx';
import type { PreferredInput } from '../parts/view-props.ts';
import type { ViewMessages } from '../view-messages.ts';
import { ExampleView } from './example-view.tsx';

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
  /** Called with each attempt that differs from the one before. */
  readonly onAttempt?: (attempt: AttemptState) => void;
}

/** An item to learn by: hints, an example, tries with kind words, and once again. The engine's own attempt, nothing more. */
export function PractiseView(props: PractiseViewProps): ReactElement {
  const { bank, locale, input, messages, seedOf, masteryAfter, example, tips, pictures, onAttempt } = props;
  const { item } = bank;
  const { body } = bodyOf(item, locale);
  const [attempt, setAttempt] = useState(() =>
    startAttempt(item, {
      locale,
      seed: seedOf(0),
      behaviour: 'practise',
      ...(masteryAfter !== undefined && { masteryAfter }),
    }),
  );
  const [isShowing, setIsShowing] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const turn = useRef(0);
  const words = practiceMessages();
  const { practice } = attempt;
  const hints = bank.practice ? hintsShown(bank.practice, attempt) : [];

  function send(event: AttemptEvent): void {
    const step = stepAttempt(item, attempt, event, bank);
    if (step.ok) {
      setAttempt(step.attempt);
      onAttempt?.(step.attempt);
    }
    if (!step.ok && (step.reason === 'no-hint-left' || step.reason === 'nothing-to-try')) {
      setSaid(words[step.reason][locale]);
    } else if (event.type !== 'act') setSaid(null);
  }

  // After an example, and at each new round, people are back at what is asked; at the very first the page decides.
  const round = practice?.round ?? 0;
  useEffect(() => {
    if (turn.current > 0 && !isShowing) title.current?.focus();
    turn.current += 1;
  }, [isShowing, round]);

  const feedback = practice?.feedback ?? null;
  const tip = feedback?.evidence.map((code) => tips?.[code]?.tip[locale]).find((one) => one !== undefined);
  const lines = [
    ...(said === null ? [] : [said]),
    ...(said === null && feedback !== null ? [words[feedback.code][locale], ...(tip === undefined ? [] : [tip])] : []),
    ...(said === null && feedback?.code === 'reached' && practice?.mastered === true ? [words.mastered[locale]] : []),
  ];

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
      <div className="jv-practise-said" role="status" data-feedback={said === null ? feedback?.code : undefined}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
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
