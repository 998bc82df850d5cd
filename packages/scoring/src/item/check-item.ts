import { refuser } from '../refuser.ts';
import { checkCurves, isIncreasing } from './check-curves.ts';
import type { ScoredItem } from './scored-item.ts';
import { secondsOf } from './seconds-of.ts';

/** Refuses an item whose parameters cannot be measured with, naming the field (`path` is where the item stands). */
export function checkItem(item: ScoredItem, path: string): void {
  const where = `${path} (${item.id})`;
  const expect = refuser('invalid-item', `${where}.`);
  checkCurves(item, where);
  expect(
    item.credits.length === item.b.length + 1 &&
      isIncreasing(item.credits) &&
      (item.credits[0] as number) >= 0 &&
      (item.credits.at(-1) as number) <= 1,
    'credits',
    'one more than steps, increasing from 0 to 1',
  );
  const loadings = Object.entries(item.loadings ?? { [item.dimension]: 1 });
  expect(
    loadings.length <= 3 &&
      loadings.some(([name]) => name === item.dimension) &&
      loadings.every(([, weight]) => weight !== 0 && Number.isFinite(weight)),
    'loadings',
    'one to three dimensions with its own, finite numbers other than 0',
  );
  const seconds = secondsOf(item);
  expect(seconds > 0 && seconds < Infinity, 'seconds', 'a finite number above 0');
}
