#!/usr/bin/env node
import { simulateCommand } from './simulate-command.ts';

const HELP = `Simulated people through a measurement design.

  npx @jalon/scoring simulate design.json [--plots folder] [--json]

  design.json    the design (see SimulationDesign), and under "people" who is simulated
  --plots F      writes error, coverage and exposure as SVG files into this folder
  --json         last line: the whole report as one JSON object
Exit code: 0 done, 2 wrong use or a design that cannot be simulated.`;

/** The package's command. Returns the exit code. */
export function main(args: readonly string[]): number {
  const [command, ...rest] = args;
  if (command === '--help' || rest.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  if (command === 'simulate') {
    const problem = simulateCommand(rest);
    if (problem === null) return 0;
    console.error(`${problem}\n\n${HELP}`);
    return 2;
  }
  console.error(HELP);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
