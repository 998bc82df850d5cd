/** One engine alone in its process. Arguments: engine, workload, rules, people, seed. Last line: what was measured, as JSON. */
import { median } from '../shared/median.ts';
import { engineByName, type EngineName } from './engines/engine-by-name.ts';
import { setUp, type Workload } from './set-up.ts';

/** What one engine did. */
export interface MeasuredEngine {
  /** Milliseconds for 10,000 evaluations: processor time, median of the repetitions. */
  readonly ms10k: number;
  /** For each person, the rules that hold, in alphabetical order. */
  readonly hits: readonly (readonly string[])[];
}

/** Before any clock counts, whatever the engine. */
const WARM_UP_MS = 1500;
const REPETITIONS = 15;

const [engine = '', workload = '', ...numbers] = process.argv.slice(2);
const [rules = 0, people = 0, seed = 0] = numbers.map(Number);
const given = setUp(workload as Workload, { rules, people, seed });
const run = engineByName(engine as EngineName).prepare(given.rules, given.people);

const hits: (readonly string[])[] = [];
for (const person of given.people.keys()) hits.push([...(await run(person))].toSorted());
const began = performance.now();
while (performance.now() - began < WARM_UP_MS) await runAll();
const times: number[] = [];
for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
  const before = process.cpuUsage();
  await runAll();
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
}
const measured: MeasuredEngine = {
  ms10k: (median(times) * 10_000) / (given.rules.length * given.people.length),
  hits,
};
console.log(JSON.stringify(measured));

async function runAll(): Promise<void> {
  for (let person = 0; person < given.people.length; person += 1) {
    const found = run(person);
    if (found instanceof Promise) await found;
  }
}
