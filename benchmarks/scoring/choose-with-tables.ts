/** Median time of one choice with pre-sorted lists, microseconds: node choose-with-tables.ts <bank>. Prints one JSON line. */
import { performance } from 'node:perf_hooks';
import { adaptiveTest1d } from '@jalon/scoring/one-dimension';
import { median } from '../shared/median.ts';
import { answers, bankOf, ITEMS_ASKED } from './set-up.ts';

const PEOPLE = 200;
const WARM_UP = 50;
/** A choice changes nothing: it can be made many times over, which a clock can measure. */
const REPEATED = 50;

const bank = bankOf(Number(process.argv[2]));
const { a, b } = bank;
const answer = answers(bank, PEOPLE);
const test = adaptiveTest1d({
  items: a.map((slope, j) => ({ model: '2PL', a: slope, b: b[j] ?? NaN }) as const),
  prior: { mean: 0, sd: 1 },
  grid: { from: -6, to: 6, nodes: 61 },
  lists: true,
});
const times: number[] = [];
for (let e = 0; e < PEOPLE; e++) {
  let progress = test.start();
  for (let step = 0; step < ITEMS_ASKED; step++) {
    let item: number | null = null;
    const began = performance.now();
    for (let i = 0; i < REPEATED; i++) item = test.next(progress);
    const took = performance.now() - began;
    if (item === null) throw new Error('the bank is exhausted');
    // The first choice is at the prior mean, by exact search.
    if (e >= WARM_UP && step > 0) times.push((1000 * took) / REPEATED);
    progress = test.answer(progress, item, answer(e, item));
  }
}
console.log(JSON.stringify({ chooseUs: median(times) }));
