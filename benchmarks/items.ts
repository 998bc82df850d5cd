/**
 * Evaluating answers: microseconds by way of asking and by kind of world, with every item of the tests and of the bank.
 * Run: npm run bench -- items [--answers 10000] [--json]
 */
import { provideInteractions } from '../packages/items/src/interactions/interactions.ts';
import { provideAllSimulations } from '../packages/items/src/simulations/provide-all-simulations.ts';
import { answersOf } from './items/answers-of.ts';
import { itemsByType } from './items/items-by-type.ts';
import { measureType } from './items/measure-type.ts';
import { atLeast, atMost, printBars } from './shared/bars.ts';
import { median } from './shared/median.ts';
import { readArguments } from './shared/read-arguments.ts';

const HELP = `Evaluating answers: from what was done to an observation, by type.

  npm run bench -- items [--answers 10000] [--json]

  --answers N  evaluated answers of each type, in each repetition
  --json       last line: one JSON object
"µs" is evaluating one attempt that was handed in, what the bar is on; "µs with its events" plays everything that was done first. Each
evaluation is timed by itself; medians of 5 repetitions, after one that warms up.
Exit code: 0 all bars hold, 1 one falls short, 2 wrong use.`;

const TARGET_US = 50;
const REPETITIONS = 5;
const AT_RANDOM = 6;

const options = readArguments(HELP, { answers: { default: 10_000, least: 1000 } });
provideAllSimulations();
provideInteractions();

const types = itemsByType();
const rows = [...types].flatMap(([type, items]) => {
  if (items.length === 0) return [];
  console.error(`${type}…`);
  return [measureType(type, answersOf(items, AT_RANDOM), options.answers, REPETITIONS)];
});
const usMedian = median(rows.map((row) => row.usMedian));
const usWorst = Math.max(...rows.map((row) => row.usMedian));

if (!options.json) {
  console.table(
    rows.map(({ type, usMedian: us, usP95, usAttemptMedian, actions }) => ({
      type,
      items: types.get(type)?.length,
      actions,
      µs: Number(us.toPrecision(3)),
      'µs, 95 % below': Number(usP95.toPrecision(3)),
      'µs with its events': Number(usAttemptMedian.toPrecision(3)),
    })),
  );
}
const bars = [
  atMost('µs of the median type', usMedian, TARGET_US),
  atMost('µs of the slowest type', usWorst, TARGET_US),
  atLeast('types that have an item', rows.length, types.size),
];
process.exitCode = printBars(bars);
if (options.json) console.log(JSON.stringify({ answers: options.answers, rows, usMedian, usWorst }));
