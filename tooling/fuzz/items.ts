/**
 * Random attempts at every kind of item, of the tests and of the bank: sensible, hostile and mixed.
 * Run: npm run fuzz -- items --cases 100000 [--seed 1] [--json]
 */
import { items as bankItems } from '../../packages/bank/src/items.ts';
import { allItems } from '../../packages/items/src/fixtures/all.test-item.ts';
import { provideInteractions } from '../../packages/items/src/interactions/interactions.ts';
import { provideAllSimulations } from '../../packages/items/src/simulations/provide-all-simulations.ts';
import { readOptions } from '../shell/read-options.ts';
import { readWhole } from '../shell/read-whole.ts';
import { fuzzItems } from './items/fuzz-items.ts';

const options = readOptions({
  cases: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
});
const cases = readWhole('--cases', options.cases, 1);
const seed = readWhole('--seed', options.seed, 0);
const items = [...allItems, ...bankItems()];
provideAllSimulations();
provideInteractions();

const began = performance.now();
let told = began;
const { figures, faults } = fuzzItems({
  items,
  cases,
  seed,
  onProgress: (played) => {
    if (performance.now() - told < 5000) return;
    told = performance.now();
    console.error(`${played} of ${cases} cases…`);
  },
});
const seconds = (performance.now() - began) / 1000;

for (const { kind, item, seed: at, what } of faults) console.error(`${kind}: ${item}, case seed ${at}: ${what}`);
if (options.json) console.log(JSON.stringify({ ...figures, items: items.length, seconds: Number(seconds.toFixed(1)) }));
else {
  console.table({ ...figures, items: items.length });
  console.log(`${seconds.toFixed(0)} s`);
}
const { exceptions, illegalStates, replayDifferences, creditOutOfBounds, simulations, simulationsAllCredits } = figures;
const isSound =
  exceptions + illegalStates + replayDifferences + creditOutOfBounds === 0 && simulations === simulationsAllCredits;
process.exitCode = isSound ? 0 : 1;
