import { describe, expect, test } from 'vitest';
import { decide, groundsFromEvents, type Decision } from '../../../../packages/history/src/index.ts';
import { compareDecisions, type DecisionOptions } from './compare-decisions.ts';

const CASES = 4000;

/** Enough to catch a judge that is wrong. */
const FEW = 1000;

function compare(judge: DecisionOptions['decide'], cases: number): ReturnType<typeof compareDecisions>['figures'] {
  return compareDecisions({ decide: judge, cases, seed: 7 }).figures;
}

test('the code and the rules say the same, and every reason is met', () => {
  const { met, ...figures } = compare(decide, CASES);
  expect(figures).toEqual({ oracleCases: CASES, falsePermits: 0, oracleDifferences: 0 });
  expect(Object.keys(met).toSorted()).toEqual([
    'category-not-covered',
    'clock-suspect',
    'erased',
    'expired',
    'forbidden-use',
    'guardian-missing',
    'invalidated',
    'no-record',
    'not-given',
    'not-informed',
    'objected',
    'permit',
    'recipient-not-covered',
    'refused',
    'restricted',
    'retention-elapsed',
    'revoked',
    'unknown-schema',
    'withdrawn',
  ]);
});

describe('a judge is caught that', () => {
  const permit: Decision = { permit: true, recordId: 'record-1' };

  test.each<[string, DecisionOptions['decide']]>([
    ['says yes to everything', () => permit],
    [
      'judges everything when the data came to be',
      (grounds, request) => decide(grounds, request, String(request.at).slice(0, 24)),
    ],
    ['forgets who was erased', (grounds, ...rest) => decide({ ...grounds, erasedAt: null }, ...rest)],
    ['reads on after what it cannot read', (grounds, ...rest) => decide({ ...grounds, unreadable: false }, ...rest)],
    ['forgets what it is for', (grounds, request, now) => decide(grounds, { ...request, use: 'accompaniment' }, now)],
    [
      'shares with anybody',
      (grounds, { recipient, ...request }, now) =>
        decide(
          grounds,
          request.operation === 'share'
            ? { ...request, operation: 'read' }
            : { ...request, ...(recipient && { recipient }) },
          now,
        ),
    ],
    [
      'reads what may only be stored',
      (grounds, request, now) =>
        decide(grounds, request.operation === 'read' ? { ...request, operation: 'store' } : request, now),
    ],
    [
      'collects by what is told later',
      (grounds, request, now) =>
        decide(
          grounds,
          request.operation === 'collect' ? { ...request, at: `${String(request.at).slice(0, 23)}Z-ffff-z` } : request,
          now,
        ),
    ],
    [
      'keeps for ever',
      (grounds, ...rest) => decide({ ...grounds, lastContact: '2999-01-01T00:00:00.000Z', lastUpdate: {} }, ...rest),
    ],
    [
      'forgets the last thing told',
      (grounds, ...rest) =>
        decide({ ...grounds, logs: grounds.logs.map((log) => ({ ...log, events: log.events.slice(0, -1) })) }, ...rest),
    ],
  ])('%s', (_, judge) => {
    expect(compare(judge, FEW).falsePermits).toBeGreaterThan(0);
  });
});

test('a judge that says no to everything is caught', () => {
  const figures = compare(() => ({ permit: false, reason: 'no-record' }), FEW);
  expect(figures.falsePermits).toBe(0);
  expect(figures.oracleDifferences).toBeGreaterThan(0);
});

test('a fold that depends on the order of what is told is caught', () => {
  const { figures } = compareDecisions({
    decide,
    groundsFromEvents: (events) => groundsFromEvents(events.toSorted((a, b) => (a.id < b.id ? 1 : -1)).slice(1)),
    cases: FEW,
    seed: 7,
  });
  expect(figures.falsePermits).toBeGreaterThan(0);
});

test('one seed, the same cases', () => {
  expect(compareDecisions({ decide, cases: 300, seed: 3 })).toEqual(compareDecisions({ decide, cases: 300, seed: 3 }));
});
