import { describe, expect, test } from 'vitest';
import { exampleConfig } from '../example-bank.test-data.ts';
import { start } from '../engine/start.ts';
import { checkStopRule } from './check-stop-rule.ts';
import { stopReasons, type StopSituation } from './stop-reasons.ts';
import { defaultStopRule, type StopRule } from './stop-rule.ts';

const STATE = start(exampleConfig(30, 2));

function situation(part: Partial<StopSituation> = {}): StopSituation {
  return {
    state: STATE,
    presented: 10,
    spentSeconds: 500,
    nextSeconds: 60,
    nextGain: 0.03,
    wish: false,
    cuts: {},
    ...part,
  };
}
const codes = (rule: StopRule, part: Partial<StopSituation> = {}): unknown =>
  stopReasons(rule, situation(part))?.map(({ code }) => code) ?? null;

describe('each condition', () => {
  test('length, minutes, gain, wish say what they found and the bound', () => {
    expect(stopReasons({ kind: 'length', items: 10 }, situation())).toEqual([{ code: 'length', value: 10, bound: 10 }]);
    expect(stopReasons({ kind: 'length', items: 11 }, situation())).toBeNull();
    expect(stopReasons({ kind: 'minutes', minutes: 9 }, situation())).toEqual([
      { code: 'minutes', value: 560 / 60, bound: 9 },
    ]);
    expect(stopReasons({ kind: 'minutes', minutes: 10 }, situation())).toBeNull();
    expect(codes({ kind: 'gain', below: 0.03 })).toBeNull();
    expect(codes({ kind: 'gain', below: 0.031 })).toEqual(['gain']);
    expect(codes({ kind: 'wish' })).toBeNull();
    expect(codes({ kind: 'wish' }, { wish: true })).toEqual(['wish']);
  });

  test('precision holds for the least precise in scope', () => {
    const sd = Math.sqrt(1.5);
    expect(codes({ kind: 'precision', on: 'dimension', sd: sd + 1e-9 })).toEqual(['precision']);
    expect(codes({ kind: 'precision', on: 'dimension', sd: sd - 1e-9 })).toBeNull();
    // An area is surer than its dimensions; the smallest area is the least sure.
    expect(codes({ kind: 'precision', on: 'area', sd })).toEqual(['precision']);
    expect(codes({ kind: 'precision', on: 'area', of: ['digcomp:2'], sd: 0.94 })).toEqual(['precision']);
    expect(codes({ kind: 'precision', on: 'area', of: ['digcomp:1'], sd: 0.94 })).toBeNull();
    expect(() => codes({ kind: 'precision', on: 'area', of: ['nowhere'], sd: 1 })).toThrow(
      'unknown-dimension: stop.of[0]',
    );
  });

  test('a level is settled where one class reaches the probability; never without cuts', () => {
    const rule: StopRule = { kind: 'level', on: 'dimension', of: ['digcomp:1.1'], probability: 0.7 };
    expect(codes(rule)).toBeNull();
    expect(codes(rule, { cuts: { 'digcomp:1.1': [0.2] } })).toEqual(['level']);
    expect(codes(rule, { cuts: { 'digcomp:1.1': [-0.6] } })).toBeNull();
  });
});

test('all wants every one, any the first that holds; the reasons of all that hold are told', () => {
  const [yes, no]: StopRule[] = [
    { kind: 'length', items: 1 },
    { kind: 'length', items: 99 },
  ];
  expect(codes({ all: [yes!, no!] })).toBeNull();
  expect(codes({ all: [yes!, { kind: 'gain', below: 1 }] })).toEqual(['length', 'gain']);
  expect(codes({ any: [no!, { any: [no!] }] })).toBeNull();
  expect(codes({ any: [no!, yes!, { all: [yes!] }] })).toEqual(['length', 'length']);
});

test('the usual rule: not before eight, unless asked; at twenty-five at the latest', () => {
  const rule = defaultStopRule();
  checkStopRule(rule);
  expect(codes(rule, { presented: 7, nextGain: 0.001 })).toBeNull();
  expect(codes(rule, { presented: 8, nextGain: 0.001 })).toEqual(['length', 'gain']);
  expect(codes(rule, { presented: 1, wish: true })).toEqual(['wish']);
  expect(codes(rule, { presented: 25 })).toEqual(['length']);
  expect(codes(rule, { spentSeconds: 2390 })).toEqual(['minutes']);
});

test('a bound that is none, or a part that never comes to bear, is refused with its place', () => {
  const check = (rule: StopRule) => () => checkStopRule(rule);
  expect(check({ any: [] })).toThrow('invalid-options: stop.any');
  expect(check({ all: [{ kind: 'gain', below: Number.NaN }] })).toThrow('invalid-options: stop.all[0].below');
  expect(check({ kind: 'level', on: 'area', probability: 2 })).toThrow('invalid-options: stop.probability');
  expect(check({ kind: 'precision', on: 'area', sd: -1 })).toThrow('invalid-options: stop.sd');
  expect(
    check({
      any: [
        { kind: 'length', items: 5 },
        {
          all: [
            { kind: 'length', items: 8 },
            { kind: 'gain', below: 0.1 },
          ],
        },
      ],
    }),
  ).toThrow('infeasible: stop.any[1].all: expected a least length of at most 5');
});
