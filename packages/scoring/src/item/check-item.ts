import { ScoringError } from '../scoring-error.ts';
import { isInformativeMixing } from './outcome-mixing.ts';
import type { ScoredItem } from './scored-item.ts';

/** Refuses an item whose parameters cannot be measured with, naming the field (`path` is where the item stands). */
export function checkItem(item: ScoredItem, path: string): void {
  const expect = (holds: boolean, field: string, expected: string): void => {
    if (!holds) throw new ScoringError('invalid-item', `${path} (${item.id}).${field}`, expected);
  };
  expect(item.a > 0 && item.a < Infinity, 'a', 'a finite number above 0');
  expect(item.b.length >= 1 && item.b.every(Number.isFinite), 'b', 'at least one difficulty');
  expect(item.model !== 'GRM' || isIncreasing(item.b), 'b', 'difficulties strictly increasing for GRM');
  expect(item.model !== '2PL' || item.b.length === 1, 'b', 'one difficulty for 2PL');
  expect(
    item.credits.length === item.b.length + 1 && isIncreasing(item.credits),
    'credits',
    'one more than steps, strictly increasing',
  );
  expect(
    item.chance >= 0 && item.slip >= 0 && isInformativeMixing(item.chance, item.slip),
    'chance',
    'chance and slip from 0, small enough for knowing to pay',
  );
  expect(item.sd.b >= 0 && item.sd.logA >= 0, 'sd', 'standard deviations from 0');
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
  expect(item.seconds > 0, 'seconds', 'a number above 0');
}

function isIncreasing(values: readonly number[]): boolean {
  return values.every((value, i) => Number.isFinite(value) && (i === 0 || value > (values[i - 1] as number)));
}
