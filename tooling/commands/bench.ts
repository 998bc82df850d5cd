import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../shell/root.ts';

/** Every benchmark, benchmarks/<name>.ts: what it measures. */
const BENCHMARKS = {
  scoring: 'one scale: time and accuracy beside a peer and two clean-room baselines',
  mcat: 'twenty-one correlated competences: accuracy beside simpler designs',
  items: 'evaluated answers: microseconds by type',
  places: 'places: the nearest among a hundred thousand, the weight of a pack, the memory of a large file',
  sync: 'the history between devices and a server: events a second on the disk, pulls, erasure',
  mediator: 'the mediator’s app with 500 people on a slow laptop: list, search, person',
  rules: 'rules with their reasons: milliseconds beside two engines of others',
} as const;

const [name, ...rest] = process.argv.slice(2);
if (name === undefined || !Object.hasOwn(BENCHMARKS, name)) {
  console.error(name === undefined ? 'Name a benchmark.' : `There is no benchmark called "${name}".`);
  for (const [known, summary] of Object.entries(BENCHMARKS))
    console.error(`  npm run bench -- ${known.padEnd(8)} ${summary}`);
  process.exit(2);
}
const run = spawnSync('node', ['--conditions=@jalon/source', join(ROOT, 'benchmarks', `${name}.ts`), ...rest], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
