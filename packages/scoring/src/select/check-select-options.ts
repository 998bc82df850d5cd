import { compiledItem, type Compiled } from '../engine/compiled.ts';
import { ScoringError } from '../scoring-error.ts';
import type { SelectOptions } from './select-options.ts';

/** Refuses options that no choice can be made with, naming the place: NaN, negative weights, dimensions and items that are not there. */
export function checkSelectOptions(options: SelectOptions, compiled: Compiled): void {
  const { weights, dimensionCounts, comfort, criterion, randomesque, presented, recentFailures, maxInRow } = options;
  const expect = (holds: boolean, field: string, expected: string): void => {
    if (!holds) throw new ScoringError('invalid-options', `options.${field}`, expected);
  };
  const amounts = {
    '': { presented, recentFailures },
    'weights.': weights,
    'dimensionCounts.': dimensionCounts,
    'maxInRow.': maxInRow,
    'comfort.': comfort,
  };
  for (const [path, of] of Object.entries(amounts))
    for (const [name, value] of Object.entries(of ?? {}) as [string, number][])
      expect(value >= 0 && value < Infinity, path + name, 'a finite number from 0');
  expect(Number.isInteger(randomesque) && randomesque > 0, 'randomesque', 'a whole number from 1');
  for (const id of Object.keys(weights))
    if (!compiled.indexByDimension.has(id))
      throw new ScoringError('unknown-dimension', `options.weights.${id}`, 'a dimension of the model');
  if (typeof criterion === 'object')
    for (const [i, id] of criterion.order.entries()) compiledItem(compiled, id, `options.criterion.order[${i}]`);
}
