import { runPlaywright } from '../e2e/run-playwright.ts';
import { readOptions } from '../shell/read-options.ts';

const { json, grep } = readOptions({ json: { type: 'boolean', default: false }, grep: { type: 'string' } });
const { details, ...counts } = await runPlaywright({
  onLine: (line) => console.error(line),
  args: ['--project', 'scenarios', ...(grep === undefined ? [] : ['--grep', grep])],
});
for (const line of details) console.log(`! ${line}`);
console.log(
  `${counts.scenarios} scenarios: ${counts.passed} passed, ${counts.failed} failed; ${counts.axeViolations} accessibility violations`,
);
if (json) console.log(JSON.stringify(counts));
process.exit(counts.failed === 0 ? 0 : 1);
