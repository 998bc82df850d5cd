import type { ChoiceBody, ItemKey } from '../item/item.ts';
import type { Persona } from './persona.ts';
import { pick } from '../random/pick.ts';
import { subsetsOf } from '../random/subsets-of.ts';
import type { ChoiceAction } from '../choice/choice-state.ts';
import { evaluateChoice } from '../choice/evaluate-choice.ts';

/** The actions of a simulated person on a choice. Every answer that can be given is known (15 at most), so none is searched for. */
export function simulateChoice(
  body: ChoiceBody,
  key: ItemKey,
  persona: Persona,
  random: () => number,
): readonly ChoiceAction[] {
  return answerOf(body, key, persona, random).map((option) => ({ type: 'choose', option }));
}

/** The options that the person chooses, one after the other. */
function answerOf(body: ChoiceBody, key: ItemKey, persona: Persona, random: () => number): readonly string[] {
  const answers = answersOf(body);
  switch (persona.kind) {
    case 'empty':
      return [];
    case 'random':
      return pick(answers, random) ?? [];
    case 'ideal':
      return pick(worth(answers, key, 1), () => 0) ?? [];
    case 'credit':
      return pick(worth(answers, key, persona.credit), random) ?? [];
    case 'hesitant': {
      const answer = pick(worth(answers, key, 1), random) ?? [];
      const detour = pick(body.options, random)?.id ?? '';
      if (body.cardinality === 'multiple') return [...answer, detour, detour];
      return answer.includes(detour) ? answer : [detour, ...answer];
    }
    default:
      return persona satisfies never;
  }
}

/** The answers worth the lowest credit at or above the one asked for. */
function worth(answers: readonly (readonly string[])[], key: ItemKey, credit: number): readonly (readonly string[])[] {
  const credits = answers.map((answer) => evaluateChoice(key, answer));
  const aimed = Math.min(...credits.filter((one) => one >= credit - 1e-9));
  return answers.filter((_, at) => credits[at] === aimed);
}

/** Each way of choosing at least one option. */
function answersOf(body: ChoiceBody): readonly (readonly string[])[] {
  const ids = body.options.map((option) => option.id);
  return body.cardinality === 'single' ? ids.map((id) => [id]) : subsetsOf(ids).filter((subset) => subset.length > 0);
}
