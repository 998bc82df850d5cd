import { expect, test } from 'vitest';
import { informationAt } from '../adaptive/information-at.ts';
import { scaleBank, type ScaleBank } from '../adaptive/scale-bank.ts';
import { priorStanding } from '../adaptive/standing.ts';
import { nearestOptimum } from './nearest-optimum.ts';

const ITEMS = [0, 0.1, 0.2, 0.35, 0.5].flatMap((c) =>
  [0.4, 1, 2.5].map((a) => ({ model: '3PL' as const, a, b: 0.7 - a, c })),
);
const BANK = scaleBank(ITEMS, { mean: 0, sd: 1 }, { from: -7, to: 7, nodes: 71 });

/** The θ where an item informs most, by ternary search: its information has one hill. */
function peak(bank: ScaleBank, item: number): number {
  let [low, high] = [-8, 12];
  while (high - low > 1e-9) {
    const third = (high - low) / 3;
    if (informationAt(bank, item, low + third) < informationAt(bank, item, high - third)) low += third;
    else high -= third;
  }
  return (low + high) / 2;
}

test('the optimum is where the item informs most, whatever the chance of guessing', () => {
  const standing = priorStanding(BANK);
  for (const item of ITEMS.keys()) {
    const at = peak(BANK, item);
    const distance = (theta: number): number => nearestOptimum.scorer({ bank: BANK, standing, theta, step: 0 })(item);
    // A flat top is only found to the root of rounding.
    expect(distance(at)).toBeLessThan(1e-5);
    expect(distance(at + 0.5)).toBeCloseTo(0.5, 5);
    expect(distance(at - 1.5)).toBeCloseTo(1.5, 5);
  }
});
