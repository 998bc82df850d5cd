import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../shell/root.ts';

test.each([
  ['start', 'abc'],
  ['start', '70000'],
  ['storybook', 'abc'],
  ['storybook', '-1'],
  ['storybook', ''],
])('%s refuses port "%s" with one sentence and code 2', (command, port) => {
  const file = join(ROOT, 'tooling', 'commands', `${command}.ts`);
  const run = spawnSync(process.execPath, ['--conditions=@jalon/source', file, `--port=${port}`], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect(run.status).toBe(2);
  expect(run.stderr.trim()).toBe(`The port is a whole number from 0 to 65535; "${port}" is not.`);
});
