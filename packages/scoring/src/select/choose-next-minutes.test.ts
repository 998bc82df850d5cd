import { expect, test } from 'vitest';
import { start } from '../engine/start.ts';
import { exampleConfig } from '../example-bank.test-data.ts';
import { chooseNext, type NextStep } from './choose-next.ts';

const BASE = exampleConfig(27, 3);
const SECONDS = 90;
const CONFIG = { ...BASE, items: BASE.items.map((item) => ({ ...item, seconds: SECONDS })) };
const step = (spentSeconds: number): NextStep =>
  chooseNext(
    start(CONFIG),
    {
      blueprint: { length: 20 },
      select: { weights: {}, perSecond: false, comfort: null, randomesque: 1 },
      stop: { kind: 'minutes', minutes: 10 },
    },
    { presented: [], spentSeconds, recentFailures: 0, wish: false },
  );

test('the minutes of the item about to come count: it is asked only if it ends in time', () => {
  expect(step(600 - SECONDS)).toHaveProperty('item');
  expect(step(600 - SECONDS + 3)).toEqual({ stop: [{ code: 'minutes', value: 603 / 60, bound: 10 }] });
});
