import { seededRandom } from '../../../packages/items/src/random/seeded-random.ts';

/** What chance is asked. */
export interface Dice {
  /** True so often. */
  chance(share: number): boolean;
  /** 0 to `sides` - 1. */
  below(sides: number): number;
  one<T>(of: readonly T[]): T;
  /** Each with the same chance, in order. */
  some<T>(of: readonly T[], share?: number): readonly T[];
  shuffled<T>(of: readonly T[]): readonly T[];
}

/** Same seed, same answers. */
export function diceOf(seed: number): Dice {
  const random = seededRandom(seed);
  const below = (sides: number): number => Math.floor(random() * sides);
  return {
    below,
    chance: (share) => random() < share,
    one: (of) => of[below(of.length)]!,
    some: (of, share = 0.5) => of.filter(() => random() < share),
    shuffled: (of) =>
      of
        .map((one) => [random(), one] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, one]) => one),
  };
}
