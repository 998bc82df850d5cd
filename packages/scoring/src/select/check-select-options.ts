import type { Compiled } from '../engine/compiled.ts';
import { ScoringError } from '../scoring-error.ts';
import type { SelectOptions } from './select-options.ts';

/** Refuses options that no choice can be made with, naming the place: NaN, negative weights, dimensions and items that are not there. */
export function checkSelectOptions(options: SelectOptions, { indexByDimension, items }: Compiled): void {
  const {
    weights,
    dimensionCounts = {},
    comfort,
    criterion,
    randomesque,
    presented,
    recentFailures,
    maxInRow,
  } = options;
  const expect = (holds: boolean, field: string, expected: string): void => {
    if (!holds) throw new ScoringError('invalid-options', `options.${field}`, expected);
  };
  const amounts = (of: object, path = ''): void => {
    for (const [name, value] of Object.entries(of) as [string, number][])
      expect(value >= 0 && value < Infinity, path + name, 'a finite number from 0');
  };
  amounts({ presented, recentFailures });
  amounts(weights, 'weights.');
  amounts(dimensionCounts, 'dimensionCounts.');
  amounts(maxInRow ?? {}, 'maxInRow.');
  amounts(comfort ?? {}, 'comfort.');
  expect(Number.isInteger(randomesque) && randomesque > 0, 'randomesque', 'a whole number from 1');
  for (const id of Object.keys(weights))
    if (!indexByDimension.has(id))
      throw new ScoringError('unknown-dimension', `options.weights.${id}`, 'a dimension of the model');
  if (typeof criterion === 'object')
    for (const [i, id] of criterion.order.entries())
      if (!items.has(id))
        throw new ScoringError(
          'unknown-item',
          `options.criterion.order[${i}]`,
          `the id of an item of the configuration, not ${id}`,
        );
}
