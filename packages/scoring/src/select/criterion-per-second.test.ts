import { expect, test } from 'vitest';
import { start } from '../engine/start.ts';
import { exampleConfig } from '../example-bank.test-data.ts';
import { readCriterion, type WrittenCriterion } from '../simulate/written-criterion.ts';
import { decide } from './decision.ts';

const CONFIG = exampleConfig(54, 17);
const STATE = start(CONFIG);

function scores(criterion: WrittenCriterion, perSecond: boolean): readonly number[] {
  const decision = decide(STATE, {
    candidates: CONFIG.items.map(({ id }) => id),
    weights: {},
    perSecond,
    comfort: null,
    recentFailures: 0,
    presented: 3,
    randomesque: 1,
    criterion: readCriterion(criterion),
  });
  return decision!.considered.map(({ score }) => score);
}

test.each(['a-optimal', 'd-optimal', 'mepv', 'fisher', 'mpwi', 'kl', 'posterior-kl', 'mutual-information'] as const)(
  '%s is an amount: it can be had per second',
  (criterion) => {
    const plain = scores(criterion, false);
    for (const [i, score] of scores(criterion, true).entries())
      expect((score * CONFIG.items[i]!.seconds!) / plain[i]!).toBeCloseTo(1, 12);
  },
);

test.each(['balanced', 'urry', 'random', { order: CONFIG.items.map(({ id }) => id).toReversed() }] as const)(
  '%s is a rank: seconds change nothing',
  (criterion) => {
    expect(scores(criterion, true)).toEqual(scores(criterion, false));
  },
);
