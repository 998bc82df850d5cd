import { expect, test } from 'vitest';
import { start } from '../engine/start.ts';
import { exampleConfig } from '../example-bank.test-data.ts';
import { chooseNext, type NextStep, type SessionDesign } from '../select/choose-next.ts';
import type { ScoredItem } from './scored-item.ts';
import { secondsOf } from './seconds-of.ts';

const without = (item: ScoredItem): ScoredItem => {
  const said = Object.entries(item).filter(([name]) => name !== 'seconds' && name !== 'family');
  return Object.fromEntries(said) as unknown as ScoredItem;
};
const BASE = exampleConfig(27, 3);
const SAID = { ...BASE, items: BASE.items.map((item): ScoredItem => ({ ...item, seconds: 60, family: '' })) };
const UNSAID = { ...BASE, items: SAID.items.map(without) };

function step(config: typeof BASE, part: Partial<SessionDesign>, spentSeconds: number): NextStep {
  const design: SessionDesign = {
    blueprint: { length: 20 },
    select: { weights: {}, perSecond: true, comfort: null, randomesque: 1 },
    stop: { kind: 'minutes', minutes: 10 },
    ...part,
  };
  return chooseNext(start(config), design, { presented: ['item:3'], spentSeconds, recentFailures: 0, wish: false });
}

test('an item that does not say how long it takes is taken to last a minute, and to have no variants', () => {
  expect(secondsOf({})).toBe(60);
  expect(secondsOf({ seconds: 20 })).toBe(20);
  for (const [part, spent, expected] of [
    [{}, 0, { item: expect.any(String) as string }],
    [{}, 540, { item: expect.any(String) as string }],
    [{}, 541, { stop: [{ code: 'minutes', value: 601 / 60, bound: 10 }] }],
    [{ blueprint: { length: 20, seconds: 100 } }, 40, { item: expect.any(String) as string }],
    [{ blueprint: { length: 20, seconds: 100 } }, 41, { stop: [{ code: 'no-candidate', value: 0, bound: 1 }] }],
  ] as const) {
    expect(step(UNSAID, part, spent)).toMatchObject(expected);
    expect(step(UNSAID, part, spent)).toEqual(step(SAID, part, spent));
  }
  const none = { ...UNSAID, items: UNSAID.items.map((item) => ({ ...item, seconds: 0 })) };
  expect(() => start(none)).toThrow('invalid-item: items[0] (item:0).seconds');
});
