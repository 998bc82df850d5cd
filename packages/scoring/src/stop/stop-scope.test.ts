import { expect, test } from 'vitest';
import { resume } from '../engine/resume.ts';
import { exampleConfig } from '../example-bank.test-data.ts';
import { summarise } from '../summary/summarise.ts';
import type { Cuts } from '../summary/summary.ts';
import { stopReasons } from './stop-reasons.ts';
import type { StopReason, StopRule } from './stop-rule.ts';

const CONFIG = exampleConfig(81, 2);
// One dimension much asked about, so that some things are known well and others are not.
const STATE = resume(
  CONFIG,
  CONFIG.items
    .filter(({ dimension }) => dimension === 'digcomp:1.1')
    .map(({ id }) => ({ item: id, outcome: { kind: 'category', category: 1 } })),
);
const CUTS: Cuts = Object.fromEntries(CONFIG.model.dimensions.map(({ id }, k) => [id, [k / 9 - 3]]));
const { dimensions, areas } = summarise(STATE, CUTS);
const reasons = (rule: StopRule): readonly StopReason[] | null =>
  stopReasons(rule, {
    state: STATE,
    presented: 3,
    spentSeconds: 0,
    nextSeconds: 0,
    nextGain: 1,
    wish: false,
    cuts: CUTS,
  });
/** Least and most of one figure over what is in scope. */
const ends = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)];

test.each([
  ['dimension', dimensions, undefined],
  ['area', areas, undefined],
  ['dimension', dimensions, ['digcomp:1.1', 'digcomp:5.2', 'jalon:0.1']],
  ['area', areas, ['digcomp:5', 'digcomp:1']],
] as const)('all in scope must be known well, not the best known alone: %s', (on, estimates, of) => {
  const scope = { on, ...(of ? { of } : {}) };
  const inScope = [...estimates].filter(({ id }) => !of || of.some((one) => one === id));
  const [best, worst] = ends(inScope.map(({ sd }) => sd));
  expect(worst - best).toBeGreaterThan(0.05);
  expect(reasons({ kind: 'precision', ...scope, sd: (best + worst) / 2 })).toBeNull();
  expect(reasons({ kind: 'precision', ...scope, sd: worst })).toEqual([
    { code: 'precision', value: worst, bound: worst },
  ]);
  const [least, most] = ends(inScope.map(({ levels }) => Math.max(...levels)));
  expect(most - least).toBeGreaterThan(0.05);
  expect(reasons({ kind: 'level', ...scope, probability: (least + most) / 2 })).toBeNull();
  expect(reasons({ kind: 'level', ...scope, probability: least })).toEqual([
    { code: 'level', value: least, bound: least },
  ]);
});
