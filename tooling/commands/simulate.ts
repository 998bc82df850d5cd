import { spawnSync } from 'node:child_process';
import { SIMULATE } from '../simulate/simulate-command.ts';

const run = spawnSync('node', [...SIMULATE, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(run.status ?? 1);
