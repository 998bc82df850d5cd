import { compiledItem, type Compiled } from '../engine/compiled.ts';
import { knownDimension } from '../engine/known-dimension.ts';
import { refuser } from '../refuser.ts';
import { engineCriterion } from './engine-criterion.ts';
import type { SelectOptions } from './select-options.ts';

/** Refuses options that no choice can be made with, naming the place: NaN, negative weights, dimensions and items that are not there. */
export function checkSelectOptions(options: SelectOptions, compiled: Compiled, place: string = 'options'): void {
  const { weights, dimensionCounts, comfort, criterion, randomesque, presented, recentFailures, maxInRow } = options;
  const expect = refuser('invalid-options', `${place}.`);
  const amounts = { presented, recentFailures, weights, dimensionCounts, maxInRow, comfort };
  for (const [path, of] of Object.entries(amounts))
    for (const [name, value] of Object.entries(typeof of === 'number' ? { '': of } : (of ?? {})) as [string, number][])
      if (!(value >= 0 && value < Infinity && (of !== comfort || value <= 1 || name === 'firstCount')))
        expect(false, name ? `${path}.${name}` : path, `a finite number from 0${of === comfort ? ' to 1' : ''}`);
  expect(Number.isInteger(randomesque) && randomesque > 0, 'randomesque', 'a whole number from 1');
  // Names are written only for what is refused: this is looked at before every choice.
  for (const id of Object.keys(weights))
    if (!compiled.indexByDimension.has(id)) knownDimension(compiled, id, `${place}.weights.${id}`);
  engineCriterion(criterion, `${place}.criterion`);
  if (typeof criterion === 'object' && 'order' in criterion)
    for (const [i, id] of criterion.order.entries()) compiledItem(compiled, id, `${place}.criterion.order[${i}]`);
}
