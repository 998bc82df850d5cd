import { join } from 'node:path';
import { runPlaywright } from '../e2e/run-playwright.ts';
import { readOptions } from '../shell/read-options.ts';
import { ROOT } from '../shell/root.ts';

readOptions({});
const folder = join(ROOT, 'docs', 'screenshots');
const { failed, details } = await runPlaywright({
  onLine: (line) => console.error(line),
  args: ['--project', 'pictures'],
  env: { JALON_PICTURES: folder },
});
for (const line of details) console.log(`! ${line}`);
console.log(folder);
process.exit(failed === 0 ? 0 : 1);
