import type { TalkOption, TalkQuestion } from '@jalon/bank';
import { bank } from './bank.ts';
import type { Input } from './hand.ts';

/** Who answers: what is chosen in the first talk, and how activities are done. */
export interface Persona {
  /** The options chosen; null prefers not to answer. */
  readonly talk: (question: TalkQuestion) => readonly TalkOption[] | null;
  /** What is done with the n-th activity, from 1. */
  readonly activity: (number: number) => 'ideal' | 'dont-know' | 'skip';
}

/** Somebody who succeeds at everything, with the input given and nothing urgent. */
export function ablePersona(input: Input): Persona {
  return { talk: (question) => talkOf(question, input), activity: () => 'ideal' };
}

/** The same person, who says "Je ne sais pas" to everything. */
export function beginnerPersona(input: Input): Persona {
  return { talk: (question) => talkOf(question, input), activity: () => 'dont-know' };
}

function talkOf(question: TalkQuestion, input: Input): readonly TalkOption[] {
  const sets = (name: string, value: unknown): TalkOption | undefined =>
    question.options.find((option) => option.sets[name] === value);
  if (question.id === bank.talk.urgency.id) return some(sets('urgent', false) ?? question.options.at(-1));
  if (question.id === bank.talk.comfort.id) {
    if (input === 'mouse') return [];
    return some(sets(input === 'keyboard' ? 'comfort.keyboardOnly' : 'comfort.touchOnly', true));
  }
  const said = sets('input', { mouse: 'mouse', touch: 'finger', keyboard: 'keyboard' }[input]);
  return some(said ?? question.options[0]);
}

function some(option: TalkOption | undefined): readonly TalkOption[] {
  return option === undefined ? [] : [option];
}
