/**
 * One scale: time and accuracy beside jsCAT (each engine in a process of its own, processor time, same bank, people, answers and grid), one step of the
 * correlated engine, and two clean-room baselines. Run: npm run bench -- scoring [--json]
 */
import { atLeast, atMost, printBars, type Bar } from './shared/bars.ts';
import { installedVersion } from './shared/installed-version.ts';
import { readArguments } from './shared/read-arguments.ts';
import { compareFlash, LENGTHS } from './scoring/pix-like/compare-flash.ts';
import { smartRandom } from './scoring/pix-like/smart-random.ts';
import { JSCAT } from './scoring/engines/jscat.ts';
import type { EngineName } from './scoring/engines/engine-by-name.ts';
import { inOwnProcess } from './shared/in-own-process.ts';
import type { Measured } from './scoring/measure-engine.ts';

const HELP = `Adaptive tests on one scale: 2PL, 20 answers, EAP, maximum information, banks of 100, 500 and 5,000 items.

  npm run bench -- scoring [--peers 100] [--people 200] [--json]

  --peers N    people tested by jsCAT at 500 items (half as many more at 100, a quarter at 5,000), at most 1000
  --people N   people of each group tested by the clean-room baselines
  --json       last line: one JSON object
"to build" prepares a bank, "alone" that and one test, once, cold, on the wall. "µs per examinee" is processor time of one test with the bank
prepared, after whole tests for half a second, whatever the engine: the bars are on it, so they leave out what building costs. Where jsCAT is not installed, what needs it is skipped and said to be.
Exit code: 0 all bars hold, 1 one falls short, 2 wrong use.`;

const SEED = 20261121;
const EVERYBODY = 1000;
const REPETITIONS = 15;
const SAME_RMSE = 0.001;

const options = readArguments(HELP, { peers: { default: 80, least: 20 }, people: { default: 200, least: 20 } });
const BANKS = [
  { size: 100, peers: Math.min(EVERYBODY, Math.round(1.5 * options.peers)) },
  { size: 500, peers: Math.min(EVERYBODY, options.peers) },
  { size: 5000, peers: Math.min(EVERYBODY, Math.round(options.peers / 4)) },
] as const;

const measure = (engine: EngineName, bank: number, people: number): Measured =>
  inOwnProcess<Measured>('scoring/run-one.ts', [engine, bank, people, engine === 'jscat' ? 0 : REPETITIONS]);

const rows: (Omit<Measured, 'sequences'> & { readonly engine: string })[] = [];
const bars: Bar[] = [];
const add = (engine: string, measured: Measured): void => {
  const { sequences: _, ...row } = measured;
  rows.push({ engine, ...row });
};
const version = installedVersion(JSCAT);
if (version === null) console.log(`skipped: ${JSCAT} is not installed: no times, no accuracy and no bars beside it`);
const usAt500: Partial<Record<EngineName, number>> = {};
const aloneMs500: Partial<Record<EngineName, number>> = {};
for (const { size, peers } of BANKS) {
  if (version !== null) {
    const theirs = measure('jscat', size, peers);
    add(`jsCAT ${version}`, theirs);
    // The same people, for accuracy.
    const same = measure('jalon', size, peers);
    add('jalon, same grid, same people', same);
    const identical = same.sequences.filter((sequence, e) => sequence === theirs.sequences[e]).length;
    console.log(`${size} items: ${identical} of ${peers} people are asked the same items in the same order by both.`);
    const difference = Math.abs(same.rmse - theirs.rmse);
    bars.push(atMost(`${size} items, ${peers} people: RMSE, absolute difference from jsCAT`, difference, SAME_RMSE));
    if (size === 500) {
      usAt500.jscat = theirs.usPerExaminee;
      aloneMs500.jscat = theirs.aloneMs;
    }
  }
  // Everybody, for time.
  const ours = measure('jalon', size, EVERYBODY);
  const tables = measure('jalon-tables', size, EVERYBODY);
  add('jalon, same grid', ours);
  add('jalon, tables, 61 nodes', tables);
  if (size === 500) {
    usAt500.jalon = ours.usPerExaminee;
    usAt500['jalon-tables'] = tables.usPerExaminee;
    aloneMs500.jalon = ours.aloneMs;
    aloneMs500['jalon-tables'] = tables.aloneMs;
  }
}
const { mepvStepUs100 } = inOwnProcess<{ mepvStepUs100: number }>('scoring/mepv-step.ts', []);
const { mcatStepUs252, chooseUs, updateUs } = inOwnProcess<Record<'mcatStepUs252' | 'chooseUs' | 'updateUs', number>>(
  'scoring/mcat-step.ts',
  [],
);
const usPerExaminee500 = usAt500.jalon ?? NaN;
const usPerExaminee500Tables = usAt500['jalon-tables'] ?? NaN;
const ratioJscat500 = usAt500.jscat === undefined ? null : usAt500.jscat / usPerExaminee500;
const chooseUsTables = BANKS.map(
  ({ size }) => inOwnProcess<{ readonly chooseUs: number }>('scoring/choose-with-tables.ts', [size]).chooseUs,
);
const tablesGrowth = Math.max(...chooseUsTables) / (chooseUsTables[0] ?? NaN);
console.log(
  `With tables, one choice takes ${chooseUsTables.map((us) => us.toFixed(2)).join(', ')} µs (100, 500, 5,000 items).`,
);

console.table(
  rows.map(({ engine, bank, people, buildMs, aloneMs, warmUp, usPerExaminee, rmse, coverage95 }) => ({
    engine,
    bank,
    people,
    'ms to build': Number(buildMs.toPrecision(3)),
    'ms alone': Number(aloneMs.toPrecision(3)),
    'tests to warm up': warmUp,
    'µs per examinee': Number(usPerExaminee.toPrecision(4)),
    RMSE: rmse.toFixed(4),
    '95 % covers': coverage95.toFixed(3),
  })),
);

if (aloneMs500.jscat !== undefined)
  console.log(
    `For one person alone, 500 items, tables built and all cold: ${Object.entries(aloneMs500)
      .map(([engine, ms]) => `${engine} ${ms.toFixed(0)} ms`)
      .join(', ')}.`,
  );

const flash = compareFlash(options.people);
console.table(
  flash.map(({ engine, group, rmse, success, threeFailures }) => ({
    engine,
    group,
    ...Object.fromEntries(LENGTHS.map((length) => [`RMSE ${length}`, rmse[length]?.toFixed(2)])),
    right: success.toFixed(2),
    '3 failures in a row': threeFailures.toFixed(2),
  })),
);
const ladders = [
  smartRandom('10 ladders capped at 2, level 0–1', {
    ladders: 10,
    cap: 2,
    from: 0,
    to: 1,
    people: options.people,
    seed: SEED + 11,
  }),
  smartRandom('20 ladders capped at 3, level 1–2.5', {
    ladders: 20,
    cap: 3,
    from: 1,
    to: 2.5,
    people: options.people,
    seed: SEED + 12,
  }),
];
console.table(ladders);

const code = printBars([
  ...bars,
  ...(ratioJscat500 === null ? [] : [atLeast('times faster than jsCAT, 500 items', ratioJscat500, 500)]),
  atMost('µs per examinee, 500 items', usPerExaminee500, 200),
  atMost('µs per examinee, 500 items, tables', usPerExaminee500Tables, 20),
  atMost('with tables, time of a choice, longest bank ÷ shortest', tablesGrowth, 2),
  atMost('µs per MEPV step, 100 items', mepvStepUs100, 10),
  atMost('µs per step, 21 dimensions, 252 items', mcatStepUs252, 80),
]);
if (options.json)
  console.log(
    JSON.stringify({
      rows,
      ratioJscat500,
      aloneMs500,
      usPerExaminee500,
      usPerExaminee500Tables,
      mepvStepUs100,
      mcatStepUs252,
      mcatChooseUs: chooseUs,
      mcatUpdateUs: updateUs,
      chooseUsTables,
      tablesGrowth,
      baselines: { flash, ladders },
    }),
  );
process.exitCode = code;
