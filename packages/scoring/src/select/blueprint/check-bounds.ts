import type { Config } from '../../engine/config.ts';
import { compiledConfig, compiledItem } from '../../engine/compiled.ts';
import { refuser } from '../../refuser.ts';
import type { Blueprint } from './blueprint.ts';

/** Refuses a blueprint with a number or a bound that is none, naming its place; whether all can be met together is another question. */
export function checkBounds(config: Config, blueprint: Blueprint): void {
  const expect = refuser('invalid-options', 'blueprint.');
  const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
  expect(isCount(blueprint.length), 'length', 'a whole number from 0');
  expect(!(Number(blueprint.seconds ?? 0) < 0) && !Number.isNaN(blueprint.seconds), 'seconds', 'a number from 0');
  const { dimensions } = config.model;
  for (const [i, { on, of, min = 0, max }] of (blueprint.bounds ?? []).entries()) {
    expect(['dimension', 'area', 'tag'].includes(on), `bounds[${i}].on`, 'dimension, area or tag');
    const known = on === 'tag' || dimensions.some((one) => (on === 'area' ? one.area : one.id) === of);
    expect(known, `bounds[${i}].of`, `a ${on} of the model, not ${of}`);
    expect(isCount(min), `bounds[${i}].min`, 'a whole number from 0');
    expect(max === undefined || (isCount(max) && max >= min), `bounds[${i}].max`, `a whole number from min (${min})`);
  }
  const rows = (most: object, path: string): void => {
    for (const [name, value] of Object.entries(most) as [string, number][])
      expect(isCount(value) && value > 0, path + name, 'a whole number from 1');
  };
  const { tag = {}, ...others } = blueprint.maxInRow ?? {};
  rows(tag, 'maxInRow.tag.');
  rows(others, 'maxInRow.');
  const compiled = compiledConfig(config);
  for (const [i, group] of (blueprint.enemies ?? []).entries())
    for (const [j, id] of group.entries()) compiledItem(compiled, id, `blueprint.enemies[${i}][${j}]`);
}
