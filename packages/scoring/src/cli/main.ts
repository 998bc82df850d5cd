#!/usr/bin/env node
import { simulateCommand } from './simulate-command.ts';

const HELP = `Simulated people through a measurement design.

  npx @jalon/scoring simulate --example [session] > design.json
  npx @jalon/scoring simulate design.json [another.json …] [--people N] [--out folder] [--svg folder] [--json]

  design.json    the design: model, items, choice, stop, levels (see SimulationDesign), what is true instead
                 ("truth"), and under "people" who is simulated; several designs are drawn together
                 "choice" is "adaptive", "fixed", "random", or "session": the session that people get (a SessionDesign
                 beside "kind"), with screening, blueprint (bounds, tags, families, enemies, time), comfort and
                 stop rule; "people" may then ask to stop ("wish"), and what ended sessions is counted
  --example      prints a design that works, to begin with; --example session, one with a whole session
  --people N     so many people in place of the design's
  --out F        writes report.json and the figures into this folder
  --svg F        writes the figures only: error, bias, coverage, length, failures, levels, exposure
  --json         last line: the report as one JSON object (by file where there are several)
Progress goes to standard error. Same design, same report, whatever the machine.
Exit code: 0 done, 2 wrong use or a design that cannot be simulated: the field and what was expected are named.`;

/** The package's command. Returns the exit code. */
export function main(args: readonly string[]): number {
  const [command, ...rest] = args;
  if (command === '--help' || command === '-h' || rest.includes('--help') || rest.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  if (command !== 'simulate') {
    console.error(HELP);
    return 2;
  }
  const problem = simulateCommand(rest);
  if (problem === null) return 0;
  console.error(`${problem}\n\nnpx @jalon/scoring simulate --help says more.`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
