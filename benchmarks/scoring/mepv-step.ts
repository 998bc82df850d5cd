/** Median time of one step (choose by minimum expected posterior variance among 100 items, then update), microseconds. Prints one JSON line. */
import { performance } from 'node:perf_hooks';
import { adaptiveTest1d } from '@jalon/scoring/one-dimension';
import { median } from '../shared/median.ts';
import { answers, bankOf, ITEMS_ASKED } from './set-up.ts';

const PEOPLE = 1000;
const WARM_UP = 300;
/** Nodes every .2 on ±6, as in the reference figures of the field's programs. */
const GRID = { from: -6, to: 6, nodes: 61 } as const;

const bank = bankOf(100);
const { a, b } = bank;
const answer = answers(bank, PEOPLE);
const test = adaptiveTest1d({
  items: a.map((slope, j) => ({ model: '2PL', a: slope, b: b[j] ?? NaN }) as const),
  prior: { mean: 0, sd: 1 },
  grid: GRID,
  criterion: 'MEPV',
});
const times: number[] = [];
for (let e = 0; e < PEOPLE; e++) {
  const row = Uint8Array.from({ length: bank.size }, (_, j) => answer(e, j));
  const began = performance.now();
  let progress = test.start();
  for (let step = 0; step < ITEMS_ASKED; step++) {
    const item = test.next(progress);
    if (item === null) throw new Error('the bank is exhausted');
    progress = test.answer(progress, item, row[item] ?? 0);
  }
  if (e >= WARM_UP) times.push((1000 * (performance.now() - began)) / ITEMS_ASKED);
}
console.log(JSON.stringify({ mepvStepUs100: median(times) }));
