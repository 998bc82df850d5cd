import type { Bank } from '@jalon/bank';
import { expect, test } from 'vitest';
import { defaultConfig } from './diagnostic-config.ts';
import { candidates } from './candidates.ts';
import { config, ideally, opening, optionSetting, play, playOn, throughTalk } from './fixtures/driver.ts';
import { result } from './result.ts';
import { start } from './start.ts';
import { transition } from './transition.ts';

const total = (found: ReturnType<typeof result>): number =>
  found.unobserved.reduce((sum, { reasons }) => sum + Object.values(reasons).reduce((one, other) => one + other, 0), 0);

test('by keyboard alone, the gestures of the mouse and of the finger are not observed, and the result says why', () => {
  const found = result(playOn(throughTalk(optionSetting('comfort.keyboardOnly', true)), ideally));
  const ofMouse = found.unobserved.find(({ dimension }) => dimension === 'jalon:0.1');
  const itemsOfMouse = config.bank.items.filter(({ item }) => item.meta.dimension === 'jalon:0.1').length;
  expect(Object.values(ofMouse?.reasons ?? {}).reduce((sum, one) => sum + one, 0)).toBe(itemsOfMouse);
  expect(ofMouse?.reasons['no-mouse']).toBeGreaterThan(0);
  expect(found.unobserved.find(({ dimension }) => dimension === 'jalon:0.2')?.reasons['no-touch']).toBeGreaterThan(0);
});

test('what may be asked and what is not observed are the whole bank together: nothing drops out silently', () => {
  for (const screen of ['desktop', 'tablet', 'phone'] as const) {
    for (const input of ['mouse', 'finger', 'keyboard'] as const) {
      const state = throughTalk(optionSetting('input', input), start(config, { ...opening, screen }));
      const before = { ...state, activities: [] };
      const evidence = config.bank.items.filter(({ item }) => item.type !== 'self-report').length;
      expect(candidates(before).length + total(result(before)), `${screen}, ${input}`).toBe(evidence);
    }
  }
});

test('said in front of an activity: it counts against nobody, is told with its reason, and replays', () => {
  const open = throughTalk();
  const first = open.activities[0];
  const state = play(open, { type: 'notApplicable', reason: 'said' });
  expect(state.activities[0]?.observation).toMatchObject({ status: 'not_applicable', reason: 'said', credit: null });
  expect([state.engine.answers.length, result(state).tried]).toEqual([0, 0]);
  const dimension = config.itemsById.get(first?.itemId ?? '')?.item.meta.dimension;
  expect(result(state).unobserved.find((one) => one.dimension === dimension)?.reasons.said).toBe(1);
  const hostile = { type: 'notApplicable', reason: 'toString' } as unknown as Parameters<typeof transition>[1];
  expect(transition(open, hostile, 1e6)).toEqual({ ok: false, code: 'unknown-reason' });
});

test('an equivalent comes instead, even of the same family, and the result counts it', () => {
  const id = throughTalk().activities[0]?.itemId;
  const family = config.itemsById.get(id ?? '')?.item.meta.family;
  const other = config.bank.items.find(
    ({ item }) => item.meta.construct.length === 0 && item.meta.dimension === 'digcomp:5.2' && item.id !== id,
  )?.item;
  if (!other || family === undefined) throw new Error('no other item');
  const bank: Bank = {
    ...config.bank,
    items: config.bank.items.map((entry) => {
      if (entry.item.id === id)
        return { ...entry, item: { ...entry.item, meta: { ...entry.item.meta, equivalents: [other.id] } } };
      return entry.item.id === other.id
        ? { ...entry, item: { ...entry.item, meta: { ...entry.item.meta, family } } }
        : entry;
    }),
  };
  const open = throughTalk({}, start(defaultConfig(bank), opening));
  expect(open.activities[0]?.itemId).toBe(id);
  expect(play(open, { type: 'skip' }).activities[1]?.itemId).not.toBe(other.id);
  const state = play(open, { type: 'notApplicable', reason: 'no-mouse' });
  expect(state.activities[1]?.itemId).toBe(other.id);
  const dimension = config.itemsById.get(id ?? '')?.item.meta.dimension;
  expect(result(state).unobserved.find((one) => one.dimension === dimension)?.replaced).toBeGreaterThan(0);
});
