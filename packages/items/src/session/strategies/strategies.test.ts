import { describe, expect, test } from 'vitest';
import type { Observation } from '../../attempt/observation.ts';
import { singleChoice } from '../../fixtures/choice.test-item.ts';
import type { Item } from '../../item/item.ts';
import type { SessionRecord } from '../session.ts';
import { startSession } from '../start-session.ts';
import { stepSession } from '../step-session.ts';
import { adaptive } from './adaptive.ts';
import { fixedList } from './fixed-list.ts';
import { staged, type Stage } from './staged.ts';

/** Items asked, each with the credit it showed; null: passed; "elsewhere": not scored here. */
function asked(...seen: readonly (readonly [string, number | null | 'elsewhere', Partial<Observation>?])[]) {
  const done = stepSession(
    startSession({ items: [singleChoice.item], strategy: fixedList([singleChoice.item.id]), locale: 'fr', seed: 1 }),
    { type: 'next' },
    1,
  );
  const record = done.ok ? done.session.records[0] : undefined;
  if (!record) throw new Error('a record');
  return seen.map(([id, credit, more]): SessionRecord => {
    const itemId = `item:${id}` as const;
    const observation: Observation = {
      schema: 'jalon.observation/1',
      itemId,
      itemVersion: '1.0.0',
      status: credit === null ? 'skipped' : 'answered',
      credit: credit === 'elsewhere' ? null : credit,
      evidence: [],
      source: 'screen',
      ...more,
    };
    return { ...record, itemId, observation: credit === 'elsewhere' ? null : observation };
  });
}

test('a fixed list goes to its end, and may ask the same thing twice', () => {
  const list = fixedList(['item:a', 'item:b', 'item:a']);
  expect([list([]), list(asked(['a', 1])), list(asked(['a', 1], ['b', 0]))]).toEqual(['item:a', 'item:b', 'item:a']);
  expect(list(asked(['a', 1], ['b', 1], ['a', 1]))).toBeNull();
});

describe('in stages', () => {
  const stages: readonly Stage[] = [
    {
      id: 'first',
      items: ['item:a', 'item:b'],
      routes: [
        { from: 0.75, to: 'hard' },
        { from: 0, to: 'easy' },
      ],
    },
    { id: 'easy', items: ['item:c'] },
    { id: 'hard', items: ['item:b', 'item:d'], routes: [{ from: 1, to: 'first' }] },
  ];
  const next = staged(stages);

  test('each is asked whole, then the mean credit leads on', () => {
    expect(next([])).toBe('item:a');
    expect(next(asked(['a', 1]))).toBe('item:b');
    expect(next(asked(['a', 1], ['b', 0.5]))).toBe('item:d');
    expect(next(asked(['a', 1], ['b', 0]))).toBe('item:c');
    expect(next(asked(['a', 1], ['b', 0], ['c', 1]))).toBeNull();
  });

  test('a stage comes once, an item too', () => {
    expect(next(asked(['a', 1], ['b', 1], ['d', 1]))).toBeNull();
  });

  test('not knowing counts; what was passed or helped does not; with nothing known, the gentlest route', () => {
    const unknown = { status: 'dont_know', credit: null } as const;
    expect(next(asked(['a', 1], ['b', null, unknown]))).toBe('item:c');
    expect(next(asked(['a', 1], ['b', null]))).toBe('item:d');
    expect(next(asked(['a', 1], ['b', 0, { status: 'assisted' }]))).toBe('item:d');
    expect(next(asked(['a', null], ['b', null]))).toBe('item:c');
    expect(next(asked(['a', 'elsewhere'], ['b', 'elsewhere']))).toBe('item:c');
  });

  test('a hair of rounding costs no stage, and anything more does', () => {
    const steps = staged([
      { id: 'first', items: ['item:a', 'item:b', 'item:c'], routes: [{ from: 0.7, to: 'last' }] },
      { id: 'last', items: ['item:d'] },
    ]);
    expect((0.7 + 0.7 + 0.7) / 3).toBeLessThan(0.7);
    expect(steps(asked(['a', 0.7], ['b', 0.7], ['c', 0.7]))).toBe('item:d');
    expect(steps(asked(['a', 0.7], ['b', 0.7], ['c', 0.69999]))).toBeNull();
  });

  test('mistakes are told at once', () => {
    expect(() => staged([{ id: 'a', items: [], routes: [{ from: 0, to: 'z' }] }])).toThrow('not z');
    expect(() => staged([stages[1], stages[1]].flatMap((stage) => stage ?? []))).toThrow('no other');
  });
});

test('an adaptive chooser is told what was seen and what weighs, and may not ask again', () => {
  const told: unknown[] = [];
  const chooser = adaptive((sofar) => {
    told.push(sofar.observations.map(({ itemId }) => itemId));
    return sofar.seen.length > 2 ? ('item:a' as Item['id']) : null;
  });
  expect(chooser(asked(['a', 1], ['b', null]))).toBeNull();
  expect(told).toEqual([['item:a']]);
  expect(() => chooser(asked(['a', 1], ['b', 1], ['c', 1]))).toThrow('item:a: expected an item not asked yet');
});
