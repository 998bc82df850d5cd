import { gates } from '../gates/gates.ts';
import { runGates } from '../gates/run-gates.ts';
import { readOptions } from '../shell/read-options.ts';

const { repetitions } = readOptions({ repetitions: { type: 'string', default: '3' } });
const times = Number(repetitions);
if (!Number.isInteger(times) || times < 1) {
  console.error(`--repetitions is a whole number from 1; "${repetitions}" is not.`);
  process.exit(2);
}
process.exit(await runGates(gates({ learners: 3000, fuzzCases: 100_000, matrix: 'all', repetitions: times })));
