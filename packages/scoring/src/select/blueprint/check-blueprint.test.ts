import { describe, expect, test } from 'vitest';
import { exampleConfig } from '../../example-bank.test-data.ts';
import type { Blueprint } from './blueprint.ts';
import { blueprintConflicts, checkBlueprint } from './check-blueprint.ts';

const CONFIG = exampleConfig(108, 4); // four items of each dimension, 20 to 80 seconds each
const conflicts = (blueprint: Blueprint): readonly string[] => blueprintConflicts(CONFIG, blueprint);
const inArea = (of: string, min: number, max?: number) => ({ on: 'area', of, min, ...(max ? { max } : {}) }) as const;
const inDimension = (of: string, min: number) => ({ on: 'dimension', of, min }) as const;

test('a blueprint that can be met has no conflict', () => {
  const blueprint: Blueprint = {
    length: 14,
    seconds: 900,
    bounds: [inArea('jalon:0', 2, 3), inArea('digcomp:2', 4), inDimension('digcomp:2.1', 2), inArea('digcomp:5', 3)],
    tags: { none: ['large-screen'] },
    seenBefore: ['item:0', 'item:9'],
  };
  expect(conflicts(blueprint)).toEqual([]);
  expect(() => checkBlueprint(CONFIG, blueprint)).not.toThrow();
});

describe('names the constraints that conflict, and none besides', () => {
  test('too many wanted for the length', () => {
    expect(
      conflicts({ length: 5, bounds: [inArea('digcomp:1', 1), inArea('digcomp:2', 3), inArea('digcomp:3', 3)] }),
    ).toEqual(['length', 'bounds[1]', 'bounds[2]']);
  });

  test('dimensions that want more than their area allows', () => {
    const bounds = [
      inArea('digcomp:4', 1),
      inArea('digcomp:2', 1, 2),
      inDimension('digcomp:2.1', 2),
      inDimension('digcomp:2.4', 1),
    ];
    expect(conflicts({ length: 20, bounds })).toEqual(['bounds[1]', 'bounds[2]', 'bounds[3]']);
  });

  test('more than the bank holds, by itself or once the filters have passed', () => {
    expect(conflicts({ length: 20, bounds: [inDimension('digcomp:1.1', 5)] })).toEqual(['bounds[0]']);
    const tagged = {
      ...CONFIG,
      items: CONFIG.items.map((item) => ({ ...item, tags: item.dimension === 'digcomp:1.1' ? ['keyboard'] : [] })),
    };
    const bounds = [inDimension('digcomp:1.1', 2), inArea('digcomp:3', 2)];
    expect(blueprintConflicts(tagged, { length: 20, bounds, tags: { none: ['keyboard'] } })).toEqual([
      'bounds[0]',
      'tags',
    ]);
    const [first, second, third] = CONFIG.items.filter(({ dimension }) => dimension === 'digcomp:1.1');
    const seenBefore = [first!.id, second!.id, third!.id];
    expect(conflicts({ length: 20, bounds, seenBefore })).toEqual(['bounds[0]', 'seenBefore']);
    const quarrel = [[first!.id, second!.id, third!.id]];
    expect(conflicts({ length: 20, bounds: [inDimension('digcomp:1.1', 3)], enemies: quarrel })).toEqual([
      'bounds[0]',
      'enemies',
    ]);
    const family = { ...CONFIG, items: CONFIG.items.map((item) => ({ ...item, family: item.dimension })) };
    expect(blueprintConflicts(family, { length: 20, bounds })).toEqual(['bounds[0]', 'oneOfFamily']);
    expect(blueprintConflicts(family, { length: 20, bounds, oneOfFamily: false })).toEqual([]);
  });

  test('too little time', () => {
    expect(conflicts({ length: 20, seconds: 60, bounds: [inArea('digcomp:1', 1), inArea('digcomp:2', 5)] })).toEqual([
      'bounds[1]',
      'seconds',
    ]);
  });

  test('as a typed error', () => {
    expect(() => checkBlueprint(CONFIG, { length: 1, bounds: [inArea('digcomp:1', 2)] })).toThrow(
      'infeasible: blueprint: length, bounds[0]',
    );
  });
});

test('bounds that are none are refused with their place', () => {
  const check = (blueprint: Blueprint) => () => checkBlueprint(CONFIG, blueprint);
  expect(check({ length: 2.5 })).toThrow('invalid-options: blueprint.length');
  expect(check({ length: 5, seconds: Number.NaN })).toThrow('invalid-options: blueprint.seconds');
  expect(check({ length: 5, bounds: [inArea('nowhere', 1)] })).toThrow('invalid-options: blueprint.bounds[0].of');
  expect(check({ length: 5, bounds: [inArea('digcomp:1', 3, 2)] })).toThrow('invalid-options: blueprint.bounds[0].max');
  expect(check({ length: 5, bounds: [inArea('digcomp:1', -1)] })).toThrow('invalid-options: blueprint.bounds[0].min');
});
