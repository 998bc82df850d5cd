import type { ChoiceBody, ItemKey } from '../item/item.ts';
import type { Persona } from '../item/item-type.ts';
import { pick } from '../random/pick.ts';
import type { ChoiceAction } from './choice-state.ts';
import { evaluateChoice } from './evaluate-choice.ts';

/** The actions of a simulated person on a choice. Every answer that can be given is known (15 at most), so none is searched for. */
export function simulateChoice(
  body: ChoiceBody,
  key: ItemKey,
  persona: Persona,
  random: () => number,
): readonly ChoiceAction[] {
  switch (persona.kind) {
    case 'empty':
      return [];
    case 'random':
      return choose(pick(answersOf(body), random) ?? []);
    case 'ideal':
      return choose(answerFor(body, key, 1, () => 0));
    case 'credit':
      return choose(answerFor(body, key, persona.credit, random));
    case 'hesitant': {
      const answer = answerFor(body, key, 1, () => 0);
      const detour = pick(body.options, random)?.id ?? '';
      if (answer.includes(detour)) return choose(answer);
      return body.cardinality === 'single' ? choose([detour, ...answer]) : choose([detour, ...answer, detour]);
    }
    default:
      return persona satisfies never;
  }
}

/** One of the answers worth the lowest credit at or above the one asked for; else of the best there are. */
function answerFor(body: ChoiceBody, key: ItemKey, credit: number, random: () => number): readonly string[] {
  const worth = answersOf(body).map((answer) => ({ answer, credit: evaluateChoice(key, answer) }));
  const enough = worth.filter((one) => one.credit >= credit - 1e-9).map((one) => one.credit);
  const aimed = enough.length > 0 ? Math.min(...enough) : Math.max(...worth.map((one) => one.credit));
  return (
    pick(
      worth.filter((one) => one.credit === aimed),
      random,
    )?.answer ?? []
  );
}

/** Each way of choosing at least one option. */
function answersOf(body: ChoiceBody): readonly (readonly string[])[] {
  const ids = body.options.map((option) => option.id);
  if (body.cardinality === 'single') return ids.map((id) => [id]);
  const subsets = ids.reduce<readonly (readonly string[])[]>(
    (all, id) => [...all, ...all.map((subset) => [...subset, id])],
    [[]],
  );
  return subsets.slice(1);
}

function choose(ids: readonly string[]): readonly ChoiceAction[] {
  return ids.map((option) => ({ type: 'choose', option }));
}
