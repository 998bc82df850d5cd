import { outcomeProbabilities } from '../item/outcome-probabilities.ts';
import type { Outcome } from '../item/outcome.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import type { Persona, SimulatedPerson } from './people.ts';

/** The luck of one person on one item: two independent uniform numbers. */
export interface Luck {
  /** Decides the answer. */
  readonly answer: number;
  /** Decides whether the person behaves as usual this time. */
  readonly behaviour: number;
}

/**
 * What this person answers to the item as it truly is. The highest category is met first: with right and wrong only,
 * the answer is right exactly when `luck.answer` is below P(right).
 */
export function answerOf(
  { kind }: Pick<SimulatedPerson, 'kind'>,
  personas: { readonly careless?: Persona | undefined; readonly dontKnow?: Persona | undefined },
  item: ScoredItem,
  theta: number,
  luck: Luck,
): Outcome {
  switch (kind) {
    case 'careless':
      return luck.behaviour < (personas.careless?.answers ?? 0)
        ? { kind: 'category', category: Math.floor(luck.answer * item.credits.length) }
        : honestAnswer(item, theta, luck.answer);
    case 'dont_know':
      return item.dontKnow !== 0 && luck.behaviour < (personas.dontKnow?.answers ?? 0)
        ? { kind: 'dont_know' }
        : honestAnswer(item, theta, luck.answer);
    case 'ordinary':
      return honestAnswer(item, theta, luck.answer);
    default:
      return kind satisfies never;
  }
}

function honestAnswer(item: ScoredItem, theta: number, uniform: number): Outcome {
  const { categories } = outcomeProbabilities(item, theta);
  let sum = 0;
  for (let category = categories.length - 1; category >= 0; category--) {
    sum += categories[category] as number;
    if (uniform < sum) return { kind: 'category', category };
  }
  return item.dontKnow === 0 ? { kind: 'category', category: 0 } : { kind: 'dont_know' };
}
