import { runPlaywright } from '../e2e/run-playwright.ts';
import { readOptions } from '../shell/read-options.ts';

const { json, grep } = readOptions({ json: { type: 'boolean', default: false }, grep: { type: 'string' } });
const args = ['--project', 'scenarios', ...(grep === undefined ? [] : ['--grep', grep, '--pass-with-no-tests'])];
const learner = await runPlaywright({ app: 'learner', onLine: (line) => console.error(line), args });
const mediator = await runPlaywright({ app: 'mediator', onLine: (line) => console.error(line), args });
const sum = (key: 'scenarios' | 'passed' | 'failed' | 'axeViolations'): number => learner[key] + mediator[key];
const counts = {
  scenarios: sum('scenarios'),
  passed: sum('passed'),
  failed: sum('failed'),
  axeViolations: sum('axeViolations'),
};
for (const line of [...learner.details, ...mediator.details]) console.log(`! ${line}`);
console.log(
  `${counts.scenarios} scenarios (${mediator.scenarios} with a helper): ${counts.passed} passed, ${counts.failed} failed; ${counts.axeViolations} accessibility violations`,
);
if (json)
  console.log(JSON.stringify({ ...counts, mediator: { scenarios: mediator.scenarios, failed: mediator.failed } }));
process.exit(counts.failed === 0 ? 0 : 1);
