import { chooseGates } from '../gates/choose-gates.ts';
import { gates } from '../gates/gates.ts';
import { runGates } from '../gates/run-gates.ts';
import { readOptions } from '../shell/read-options.ts';

const { only } = readOptions({ only: { type: 'string' } });
const all = gates({ learners: 500, fuzzCases: 2000, matrix: 'once', repetitions: 1 });
process.exit(await runGates(chooseGates(all, only)));
