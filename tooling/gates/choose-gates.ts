import type { Gate } from './gate.ts';

/** The gates of these names, in the order they run, all of them where none is named; a wrong name ends the process with code 2. */
export function chooseGates(all: readonly Gate[], only: string | undefined): readonly Gate[] {
  const wanted = only?.split(',');
  const unknown = wanted?.find((name) => !all.some((gate) => gate.name === name));
  if (unknown !== undefined) {
    console.error(`There is no gate called "${unknown}". The gates: ${all.map((gate) => gate.name).join(', ')}.`);
    process.exit(2);
  }
  return all.filter((gate) => wanted === undefined || wanted.includes(gate.name));
}
