import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readOptions } from '../shell/read-options.ts';
import { readPort } from '../shell/read-port.ts';
import { ROOT } from '../shell/root.ts';

const { port } = readOptions({ port: { type: 'string', default: process.env['PORT'] ?? '6006' } });
const wanted = readPort(port);
const run = spawnSync('pnpm', ['exec', 'storybook', 'dev', '--port', String(wanted), '--no-open', '--ci', '--quiet'], {
  cwd: join(ROOT, 'apps', 'storybook'),
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
