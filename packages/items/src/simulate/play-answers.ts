import type { Body } from '../item/item.ts';
import type { ItemType } from '../item/item-type.ts';
import { pick } from '../random/pick.ts';
import type { Persona } from './persona.ts';
import { play } from './reach.ts';

/** Every answer worth telling apart that can be given to a body, how it is given, and what it is worth before rounding. */
export interface Answers<R, A> {
  readonly all: readonly R[];
  readonly actionsOf: (answer: R) => readonly A[];
  readonly creditOf: (answer: R) => number;
}

/** The actions of a simulated person who knows every answer there is: none is searched for. Those without effect are left out. */
export function playAnswers<B extends Body, S, A, R>(
  type: ItemType<B, S, A>,
  body: B,
  persona: Persona,
  random: () => number,
  { all, actionsOf, creditOf }: Answers<R, A>,
): readonly A[] {
  const worth = (credit: number) => {
    const credits = all.map(creditOf);
    const aimed = Math.min(...credits.filter((one) => one >= credit - 1e-9));
    return all.filter((_, at) => credits[at] === aimed);
  };
  const given = (...answers: readonly (R | undefined)[]) =>
    play(
      { reduce: (state: S, action: A) => type.reduce(body, state, action) },
      { state: type.init(body, 1), actions: [] },
      answers.flatMap((answer) => (answer === undefined ? [] : actionsOf(answer))),
    ).actions;
  switch (persona.kind) {
    case 'empty':
      return [];
    case 'random':
      return given(pick(all, random));
    case 'ideal':
      return given(worth(1)[0]);
    case 'credit':
      return given(pick(worth(persona.credit), random));
    case 'hesitant':
      return given(pick(all, random), pick(worth(1), random));
    default:
      return persona satisfies never;
  }
}
