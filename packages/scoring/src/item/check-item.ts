import { ScoringError } from '../scoring-error.ts';
import { checkCurves, isIncreasing } from './check-curves.ts';
import type { ScoredItem } from './scored-item.ts';

/** Refuses an item whose parameters cannot be measured with, naming the field (`path` is where the item stands). */
export function checkItem(item: ScoredItem, path: string): void {
  const expect = (holds: boolean, field: string, expected: string): void => {
    if (!holds) throw new ScoringError('invalid-item', `${path} (${item.id}).${field}`, expected);
  };
  checkCurves(item, `${path} (${item.id})`);
  expect(
    item.credits.length === item.b.length + 1 && isIncreasing(item.credits),
    'credits',
    'one more than steps, strictly increasing',
  );
  const loadings = Object.entries(item.loadings ?? { [item.dimension]: 1 });
  expect(
    loadings.length >= 1 && loadings.length <= 3 && loadings.some(([name]) => name === item.dimension),
    'loadings',
    'one to three dimensions, that of the item among them',
  );
  expect(
    loadings.every(([, weight]) => weight !== 0 && Number.isFinite(weight)),
    'loadings',
    'finite numbers other than 0',
  );
  expect(item.seconds > 0 && item.seconds < Infinity, 'seconds', 'a finite number above 0');
}
