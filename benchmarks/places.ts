/**
 * Places: the nearest twenty among a hundred thousand, the weight of a department’s pack, the memory that reading a large file takes.
 * Run: npm run bench -- places [--places 100000] [--queries 1000] [--mib 0] [--json]
 */
import { gzipSync } from 'node:zlib';
import { SAMPLE_CSV } from '../packages/recommend/src/places/import/sample.test-data.ts';
import { gatherPlaces, readPlaces } from '../packages/recommend/src/places/import/index.ts';
import { makePack, nearestPlaces, packText, placesIndex, readPack } from '../packages/recommend/src/places/index.ts';
import { queries } from './places/queries.ts';
import { readLarge } from './places/read-large.ts';
import { csvBytes, syntheticRows } from './places/synthetic-rows.ts';
import { TOWNS } from './places/towns.ts';
import { atLeast, atMost, printBars } from './shared/bars.ts';
import { median } from './shared/median.ts';
import { readArguments } from './shared/read-arguments.ts';

const HELP = `Places: search, packs and large files.

  npm run bench -- places [--places 100000] [--queries 1000] [--mib 200] [--json]

  --places N   invented places around towns, read from a CSV of the national standard made by a seed, with a sample of the real format
  --queries N  what is looked for: none to four filters, open now in two of five
  --mib N      also reads a CSV of that many MiB, a row in a hundred broken, with a heap of 192 MiB, and says how much memory it took
  --json       last line: one JSON object
"nearest" is the median over all queries of one search of twenty with its reasons and hours; the index is made once.
Exit code: 0 all bars hold, 1 one falls short, 2 wrong use.`;

const NEAREST_MS = 5;
const PACK_KIB = 400;
const PEAK_RSS_MIB = 400;
const DEPARTMENT_PLACES = 1500;
const WARM_UP = 100;

const options = readArguments(HELP, {
  places: { default: 100_000, least: 1000 },
  queries: { default: 1000, least: 100 },
  mib: { default: 0, least: 0 },
});
const timed = async <T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly ms: number }> => {
  const started = performance.now();
  const value = await work();
  return { value, ms: performance.now() - started };
};

console.error('reading…');
const read = await timed(() =>
  gatherPlaces([
    { name: 'sample.csv', rows: readPlaces([new TextEncoder().encode(SAMPLE_CSV)]) },
    { name: 'synthetic.csv', rows: readPlaces(csvBytes(syntheticRows(options.places, 1))) },
  ]),
);
const { places, totals } = read.value;
console.error('searching…');
const { value: index, ms: indexMs } = await timed(() => placesIndex(places));
const times: number[] = [];
let found = 0;
for (const [at, query] of queries(options.queries + WARM_UP, 2).entries()) {
  const started = performance.now();
  const result = nearestPlaces(index, query);
  const ms = performance.now() - started;
  if (at < WARM_UP) continue;
  times.push(ms);
  if (result.ok) found += result.value.length;
}
const sorted = times.toSorted((one, other) => one - other);

const finistere = TOWNS.filter(([, insee]) => insee.startsWith('29'));
const department = await gatherPlaces([
  { name: 'finistere.csv', rows: readPlaces(csvBytes(syntheticRows(DEPARTMENT_PLACES, 3, finistere))) },
]);
const text = packText(makePack(department.places, { departments: ['29'], made: '2026-11-22' }));
const opened = await timed(() => readPack(text));

const large = options.mib === 0 ? null : readLarge(options.mib);
const figures = {
  places: totals.places,
  nearestMsMedian: median(times),
  nearestMsP95: sorted[Math.floor(0.95 * sorted.length)] ?? Number.NaN,
  foundMean: found / times.length,
  readMs: read.ms,
  indexMs,
  packPlaces: department.totals.places,
  packKiB: gzipSync(text, { level: 9 }).length / 1024,
  openPackMs: opened.ms,
  ...large,
};
if (!options.json) console.table(figures);
process.exitCode = printBars([
  atMost('ms of the median search', figures.nearestMsMedian, NEAREST_MS),
  atMost('KiB of a department’s pack, gzip', figures.packKiB, PACK_KIB),
  atLeast('packs that open', opened.value.ok ? 1 : 0, 1),
  ...(large === null ? [] : [atMost('MiB of memory for the large file', large.peakRssMiB, PEAK_RSS_MIB)]),
]);
if (options.json) console.log(JSON.stringify(figures));
