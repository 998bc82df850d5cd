import { chooseGates } from '../gates/choose-gates.ts';
import { gates } from '../gates/gates.ts';
import { runGates } from '../gates/run-gates.ts';
import { readOptions } from '../shell/read-options.ts';
import { readWhole } from '../shell/read-whole.ts';

const options = readOptions({ repetitions: { type: 'string', default: '3' }, only: { type: 'string' } });
const all = gates({
  learners: 3000,
  fuzzCases: 100_000,
  searches: { rules: 100_000, histories: 20_000, blows: 40 },
  matrix: 'all',
  repetitions: readWhole('--repetitions', options.repetitions, 1),
});
process.exit(await runGates(chooseGates(all, options.only)));
