#!/usr/bin/env node
import type { CommandEnd } from './command-end.ts';
import { exportCommand } from './export-command.ts';
import { importCommand } from './import-command.ts';

const HELP = `DigComp 3.0 in and out.

  npx @jalon/referential import FILE [--check | --out DIR] [--json]
  npx @jalon/referential export --format skos|csv [--lang fr|en] [--with statements,outcomes] [--official FILE]
                                [--excel] [--out FILE]

import
  FILE        the data supplement of the JRC (JRC144705), its XLSX or its JSON-LD
  --check     says what is in the file and what is wrong with it; writes nothing
  --out DIR   writes DIR/digcomp3.en.json, the same from both formats, and DIR/report.json
  --json      last line: the report as one JSON object

export
  --format    skos: JSON-LD with crosswalks; csv: a row for each dimension, and for each thing it lets somebody do
  --lang      the language of our words: both in SKOS and French in CSV, unless said otherwise
  --with      adds the codes of the 362 statements, of the 523 outcomes, or both
  --official  adds the official sentences of this file, XLSX or JSON-LD
  --excel     CSV with semicolons and the mark by which Excel knows UTF-8
  --out FILE  writes this file rather than standard output

The official sentences are the JRC's (CC BY 4.0): the attribution written with them goes where they go.
Exit code: 0 done, 1 something is wrong with FILE and nothing was written, 2 wrong use.`;

const COMMANDS: ReadonlyMap<string, (args: readonly string[]) => CommandEnd> = /* @__PURE__ */ new Map([
  ['import', importCommand],
  ['export', exportCommand],
]);

/** The package's command. Returns the exit code. */
export function main(args: readonly string[]): number {
  const [name = '', ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    console.error(name === '' ? HELP : `${name}: expected one of ${[...COMMANDS.keys()].join(', ')}\n\n${HELP}`);
    return 2;
  }
  const { exitCode, problem } = command(rest);
  if (problem !== undefined) console.error(`${problem}\n\nnpx @jalon/referential --help says more.`);
  return exitCode;
}

/** Whoever reads the output may stop early, as `head` does: nothing is wrong then. A full disk is. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode);
  console.error(`standard output: ${error.message}`);
  process.exit(2);
});
process.exitCode = main(process.argv.slice(2));
