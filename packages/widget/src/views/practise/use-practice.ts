import {
  hintsShown,
  startAttempt,
  stepAttempt,
  type AttemptEvent,
  type AttemptState,
  type BankItem,
} from '@jalon/items';
import { practiceMessages, type EvidenceMessages } from '@jalon/items/messages';
import { useRef, useState } from 'react';

/** What {@link usePractice} is given. */
export interface PracticeOptions {
  /** The item, the key that its tries are scored by, and its hints. */
  readonly bank: BankItem;
  readonly locale: 'fr' | 'en';
  /** An integer for each round: the order of what has none of its own. */
  readonly seedOf: (round: number) => number;
  /** Successes in a row, each alone, after which it is said to be known. */
  readonly masteryAfter?: number | undefined;
  /** What the codes of this kind of world say to a learner. */
  readonly tips?: EvidenceMessages | undefined;
  /** An attempt to take up again, of this item in this version; without, a new one begins. */
  readonly from?: AttemptState | undefined;
  /** Called with each attempt that differs from the one before. */
  readonly onAttempt?: ((attempt: AttemptState) => void) | undefined;
}

/** An attempt under way at an item to learn by, and what is said of it. */
export interface PracticeInHand {
  readonly attempt: AttemptState;
  /** The rungs asked for so far, in words. */
  readonly hints: readonly string[];
  /** What the last thing asked for showed, in words. */
  readonly lines: readonly string[];
  /** What the last try showed, as a code; nothing while something else is said. */
  readonly feedback: string | undefined;
  readonly send: (event: AttemptEvent) => void;
}

/** The engine's own attempt at practising, and its words: what every view of practice stands on. */
export function usePractice(options: PracticeOptions): PracticeInHand {
  const { bank, locale, seedOf, masteryAfter, tips, from, onAttempt } = options;
  const { item } = bank;
  const [attempt, setAttempt] = useState(
    () =>
      from ??
      startAttempt(item, {
        locale,
        seed: seedOf(0),
        behaviour: 'practise',
        ...(masteryAfter !== undefined && { masteryAfter }),
      }),
  );
  // Two events of one gesture must not lose the first: each is a step on from what was last given.
  const latest = useRef(attempt);
  const [said, setSaid] = useState<string | null>(null);
  const words = practiceMessages();

  function send(event: AttemptEvent): void {
    const step = stepAttempt(item, latest.current, event, bank);
    if (step.ok) {
      latest.current = step.attempt;
      setAttempt(step.attempt);
      onAttempt?.(step.attempt);
    }
    if (!step.ok && (step.reason === 'no-hint-left' || step.reason === 'nothing-to-try')) {
      setSaid(words[step.reason][locale]);
    } else if (event.type !== 'act') setSaid(null);
  }

  const { practice } = attempt;
  const feedback = practice?.feedback ?? null;
  const tip = feedback?.evidence.map((code) => tips?.[code]?.tip[locale]).find((one) => one !== undefined);
  const isMastered = feedback?.code === 'reached' && practice?.mastered === true;
  const lines =
    said !== null
      ? [said]
      : feedback === null
        ? []
        : [
            words[feedback.code][locale],
            ...(tip === undefined ? [] : [tip]),
            ...(isMastered ? [words.mastered[locale]] : []),
          ];
  return {
    attempt,
    hints: bank.practice ? hintsShown(bank.practice, attempt) : [],
    lines,
    feedback: said === null ? feedback?.code : undefined,
    send,
  };
}
