/** One engine in a process of its own: node run-one.ts <engine> <bank> <people> <warmUp> <repetitions>. Prints one JSON line. */
import { engineByName, type EngineName } from './engines/engine-by-name.ts';
import { measureEngine } from './measure-engine.ts';
import { bankOf } from './set-up.ts';

const [name, size, people, warmUp, repetitions] = process.argv.slice(2);
const bank = bankOf(Number(size));
const administer = engineByName(name as EngineName)(bank);
console.log(
  JSON.stringify(
    measureEngine(administer, bank, Number(people), { warmUp: Number(warmUp), repetitions: Number(repetitions) }),
  ),
);
