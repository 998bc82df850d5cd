/**
 * Random decisions beside the rules, and random histories of devices and a hub: what is kept, by whom, and what is left of whoever was erased.
 * Run: npm run fuzz -- history --histories 20000 [--cases 100000] [--seed 1] [--json]
 * Again: npm run fuzz -- history --replay <seed of a history>
 */
import { readOptions } from '../shell/read-options.ts';
import { readWhole } from '../shell/read-whole.ts';
import { fuzzHistory } from './history/fuzz-history.ts';
import { printHistory } from './history/histories/print-history.ts';
import { replayHistory } from './history/histories/replay-history.ts';

const options = readOptions({
  histories: { type: 'string', default: '2000' },
  cases: { type: 'string', default: '100000' },
  seed: { type: 'string', default: '1' },
  replay: { type: 'string' },
  json: { type: 'boolean', default: false },
});

if (options.replay === undefined) await search();
else await again(readWhole('--replay', options.replay, 0));

async function search(): Promise<void> {
  const began = performance.now();
  let told = began;
  const { figures, differences, found } = await fuzzHistory({
    histories: readWhole('--histories', options.histories, 1),
    oracleCases: readWhole('--cases', options.cases, 1),
    seed: readWhole('--seed', options.seed, 0),
    onProgress: (what) => {
      if (performance.now() - told < 5000) return;
      told = performance.now();
      console.error(`${what}…`);
    },
  });
  const seconds = Number(((performance.now() - began) / 1000).toFixed(1));

  for (const { seed, said, rules, case: tried } of differences)
    console.error(`decision, case seed ${seed}: ${JSON.stringify({ said, rules, ...tried })}`);
  for (const { kind, what, seed, history } of found)
    console.error(`${kind}, history ${seed}: ${what}\n${printHistory(history)}`);

  const { done, met, caughtAfter, ...counts } = figures;
  if (options.json) console.log(JSON.stringify({ ...figures, seconds }));
  else {
    console.table(met);
    console.table(done);
    console.table({
      ...counts,
      ...Object.fromEntries(
        Object.entries(caughtAfter).map(([rule, after]) => [`without ${rule}, found after`, after]),
      ),
    });
    console.log(`${seconds} s`);
  }
  const { divergences, keptWithoutGround, canaryHits, lost, falsePermits, oracleDifferences } = figures;
  const broken = divergences + keptWithoutGround + canaryHits + lost + falsePermits + oracleDifferences;
  process.exitCode = broken === 0 && figures.seededBugsCaught === figures.seededBugs ? 0 : 1;
}

/** One history, told command by command. */
async function again(seed: number): Promise<void> {
  const { history, report } = await replayHistory(seed);
  console.log(printHistory(history, report.said));
  for (const { kind, what } of report.faults) console.log(`${kind}: ${what}`);
  process.exitCode = report.faults.length === 0 ? 0 : 1;
}
