import { describe, expect, test } from 'vitest';
import { estimate1d } from '../one-dimension/estimate-1d.ts';
import { outcomeProbabilities } from '../item/outcome-probabilities.ts';
import type { Outcome } from '../item/outcome.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { exp } from '../numeric/exp.ts';
import { normal } from '../numeric/normal.ts';
import { random } from '../numeric/random.ts';
import type { Model } from '../prior/model.ts';
import { resume } from './resume.ts';
import { settle } from './settle.ts';

const MODEL: Model = {
  schema: 'jalon.model/1',
  id: 'one',
  variance: 1,
  dimensions: [{ id: 'one', area: 'all', mean: 0, general: 0, specific: 0 }],
};

/** Items where "I don't know" cannot be said: the three-parameter model. */
function bank(chance: number, dontKnow: number): readonly ScoredItem[] {
  const u = random(5);
  return Array.from({ length: 20 }, (_, i) => ({
    id: `item:${i}`,
    dimension: 'one',
    family: '',
    seconds: 60,
    model: '2PL',
    a: exp(0.25 + 0.3 * normal(u)),
    b: [1.2 * normal(u)],
    credits: [0, 1],
    chance,
    slip: 0,
    dontKnow,
    sd: { b: 0, logA: 0 },
  }));
}

describe.each([0.25, 0.5])('forced choice with chance %f', (chance) => {
  const items = bank(chance, 0);

  test('the curve is c + (1 − c)·L, and nobody says "I don\'t know"', () => {
    const [item] = items as readonly [ScoredItem];
    for (const theta of [-6, -1, 0, 2]) {
      const { categories, dontKnow } = outcomeProbabilities(item, theta);
      const p = chance + (1 - chance) / (1 + exp(-item.a * (theta - item.b[0]!)));
      expect(categories[1]).toBeCloseTo(p, 12);
      expect(dontKnow).toBe(0);
    }
    const config = { model: MODEL, items, seed: 1 };
    expect(() => resume(config, [{ item: item.id, outcome: { kind: 'dont_know' } }])).toThrow(
      'invalid-outcome: answer.outcome',
    );
    expect(() => estimate1d(items, [{ kind: 'dont_know' }], { method: 'ML' })).toThrow('invalid-outcome: responses[0]');
  });

  test('people are measured without bias, intervals cover; taken for a form with "I don\'t know" they would be flattered', () => {
    const u = random(9);
    const people = 300;
    const found = { bias: 0, covered: 0, flattered: 0, apart: 0 };
    for (let person = 0; person < people; person++) {
      const theta = normal(u);
      const outcomes = items.map((item): Outcome => {
        const isRight = u() < (outcomeProbabilities(item, theta).categories[1] as number);
        return { kind: 'category', category: isRight ? 1 : 0 };
      });
      const measured = (asked: readonly ScoredItem[]) => {
        const answers = asked.map(({ id }, i) => ({ item: id, outcome: outcomes[i]! }));
        const { mu, sigma } = settle(resume({ model: MODEL, items: asked, seed: 1 }, answers)).posterior;
        return { mean: mu[0]!, sd: Math.sqrt(sigma[0]!) };
      };
      const { mean, sd } = measured(items);
      const exact = estimate1d(items, outcomes, { method: 'EAP', prior: { mean: 0, sd: 1 } }).theta!;
      found.apart = Math.max(found.apart, Math.abs(mean - exact));
      found.bias += (mean - theta) / people;
      found.covered += Math.abs(mean - theta) <= 1.6449 * sd ? 1 / people : 0;
      found.flattered += (measured(bank(chance, 0.5)).mean - theta) / people;
    }
    expect(found.apart).toBeLessThan(1e-5);
    expect(Math.abs(found.bias)).toBeLessThan(0.08);
    expect(found.covered).toBeGreaterThan(0.86);
    expect(found.covered).toBeLessThan(0.94);
    expect(found.flattered).toBeGreaterThan(0.14);
  });
});

test('h of its own: as likely as declared, and refused where it is none', () => {
  const [item] = bank(0.25, 0.2) as readonly [ScoredItem];
  expect(outcomeProbabilities(item, -40)).toMatchObject({ dontKnow: 0.2 });
  expect(outcomeProbabilities(item, -40).categories[1]).toBeCloseTo(0.8 * 0.25, 12);
  for (const dontKnow of [1, -0.1, Number.NaN])
    expect(() => resume({ model: MODEL, items: [{ ...item, dontKnow }], seed: 1 }, [])).toThrow(
      'invalid-item: items[0] (item:0).dontKnow',
    );
});
