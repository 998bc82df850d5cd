import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testLaws } from '../fixtures/laws.test-kit.ts';
import { selfReportItem } from '../fixtures/self-report.test-item.ts';
import type { SelfReportBody } from './self-report-body.ts';
import { selfReport } from './self-report.ts';

const body = selfReportItem.item.content.fr as SelfReportBody;

testLaws(
  selfReportItem,
  fc.record({
    type: fc.constant('declare'),
    degree: fc.constantFrom('cannot', 'with-help', 'alone', 'helps-others', 'expert', '__proto__'),
  }),
);

test.each([
  ['cannot', 0],
  ['with-help', 0.5],
  ['alone', 1],
  ['helps-others', 1],
] as const)('%s is worth %d, and is said to be declared', (degree, credit) => {
  const state = selfReport.reduce(body, selfReport.init(body, 1), { type: 'declare', degree });
  expect(selfReport.toResponse(body, state)).toEqual({ RESPONSE: degree });
  expect(selfReport.score(body, selfReportItem.key, state)).toEqual({ credit, evidence: [`declared-${degree}`] });
});

test('the last thing said counts', () => {
  const alone = selfReport.reduce(body, { declared: 'cannot' }, { type: 'declare', degree: 'alone' });
  expect(alone).toEqual({ declared: 'alone' });
  expect(selfReport.describe(body, alone).options.map(({ state }) => state)).toEqual([
    'none',
    'none',
    'selected',
    'none',
  ]);
});
