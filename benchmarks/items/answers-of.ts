import type { AttemptEvent } from '../../packages/items/src/attempt/attempt-event.ts';
import type { BankItem } from '../../packages/items/src/item/item.ts';
import { seededRandom } from '../../packages/items/src/random/seeded-random.ts';
import type { Persona } from '../../packages/items/src/simulate/persona.ts';
import { simulateAttempt } from '../../packages/items/src/simulate/simulate-attempt.ts';

/** One answer to be evaluated: the item and everything that somebody did. */
export interface Answer extends BankItem {
  readonly events: readonly AttemptEvent[];
}

export const OPTIONS = { locale: 'fr', seed: 1 } as const;

/** Answers to these items, as different as simulated people make them: each credit, and so many at random. Same items, same answers. */
export function answersOf(items: readonly BankItem[], atRandom: number): readonly Answer[] {
  return items.flatMap((bank) => {
    const personas: readonly Persona[] = [
      ...bank.item.meta.parameters.credits.map((credit) => ({ kind: 'credit', credit }) as const),
      ...Array.from({ length: atRandom }, () => ({ kind: 'random' }) as const),
    ];
    return personas.map((persona, seed) => ({
      ...bank,
      events: simulateAttempt(bank.item, bank.key, persona, OPTIONS, seededRandom(seed)),
    }));
  });
}
