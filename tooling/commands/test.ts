import { gates } from '../gates/gates.ts';
import { runGates } from '../gates/run-gates.ts';
import { readOptions } from '../shell/read-options.ts';

const { only } = readOptions({ only: { type: 'string' } });
const all = gates({ learners: 500, fuzzCases: 2000, matrix: 'once', repetitions: 1 });
const wanted = only?.split(',');
const unknown = wanted?.find((name) => !all.some((gate) => gate.name === name));
if (unknown !== undefined) {
  console.error(`There is no gate called "${unknown}". The gates: ${all.map((gate) => gate.name).join(', ')}.`);
  process.exit(2);
}
process.exit(await runGates(all.filter((gate) => wanted === undefined || wanted.includes(gate.name))));
