/** One engine in a process of its own: node run-one.ts <engine> <bank> <people> <repetitions>. Prints one JSON line. */
import { engineByName, type EngineName } from './engines/engine-by-name.ts';
import { measureEngine } from './measure-engine.ts';
import { bankOf } from './set-up.ts';

const [name, size, people, repetitions] = process.argv.slice(2);
const engine = engineByName(name as EngineName);
console.log(JSON.stringify(measureEngine(engine, bankOf(Number(size)), Number(people), Number(repetitions))));
