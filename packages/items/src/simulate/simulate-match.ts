import { evaluateChoice } from '../choice/evaluate-choice.ts';
import type { ItemKey } from '../item/item.ts';
import type { MatchBody } from '../match/match-body.ts';
import type { MatchAction } from '../match/match-state.ts';
import { match } from '../match/match.ts';
import type { Persona } from './persona.ts';
import { playAnswers } from './play-answers.ts';

type Pair = readonly [thing: string, place: string | null];

/** The actions of a simulated person who pairs things with places, or leaves some without: 624 ways at most. */
export function simulateMatch(
  body: MatchBody,
  key: ItemKey,
  persona: Persona,
  random: () => number,
): readonly MatchAction[] {
  const pairsOf = (answer: readonly Pair[]) =>
    answer.flatMap(([thing, place]) => (place === null ? [] : [`${thing} ${place}`]));
  return playAnswers(match, body, persona, random, {
    all: answersOf(body),
    actionsOf: (answer) =>
      answer
        .toSorted((a, b) => Number(a[1] !== null) - Number(b[1] !== null))
        .map(([thing, place]) => (place === null ? { type: 'part', thing } : { type: 'pair', thing, place })),
    creditOf: (answer) => evaluateChoice(key, pairsOf(answer)),
  });
}

function answersOf({ things, places, oneEach }: MatchBody): readonly (readonly Pair[])[] {
  let answers: readonly (readonly Pair[])[] = [[]];
  for (const { id } of things) {
    answers = answers.flatMap((answer) =>
      [null, ...places.map((place) => place.id)]
        .filter((place) => place === null || oneEach !== true || !answer.some(([, taken]) => taken === place))
        .map((place) => [...answer, [id, place] as const]),
    );
  }
  return answers.filter((answer) => answer.some(([, place]) => place !== null));
}
