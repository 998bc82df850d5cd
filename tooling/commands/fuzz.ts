import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../shell/root.ts';

/** Every search for broken laws, tooling/fuzz/<name>.ts: what it searches. */
const FUZZERS = {
  history: 'random histories of devices and a hub, and decisions beside the rules',
  items: 'random attempts at every kind of item',
  rules: 'random rules on random people, beside two engines of others and truth tables',
} as const;

const [name, ...rest] = process.argv.slice(2);
if (name === undefined || !Object.hasOwn(FUZZERS, name)) {
  console.error(name === undefined ? 'Name what to search.' : `There is nothing called "${name}" to search.`);
  for (const [known, summary] of Object.entries(FUZZERS))
    console.error(`  npm run fuzz -- ${known.padEnd(8)} ${summary}`);
  process.exit(2);
}
const run = spawnSync('node', ['--conditions=@jalon/source', join(ROOT, 'tooling', 'fuzz', `${name}.ts`), ...rest], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
