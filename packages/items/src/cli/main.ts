#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkCommand } from './check-command.ts';
import type { CommandEnd } from './command-end.ts';
import { cliLocale, wordsIn } from './locales/cli-locale.ts';
import { playCommand } from './play-command.ts';

const PACKAGE = /* @__PURE__ */ new URL('../../package.json', import.meta.url);
/** The page of `play`, built beside this file's package; it is not in the source. */
const PLAYER = /* @__PURE__ */ fileURLToPath(new URL('../../player', import.meta.url));

/** The package's command. Returns the exit code; `play` ends when it is stopped. */
async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const asked = args[args.indexOf('--locale') + 1];
  const words = wordsIn(cliLocale(args.includes('--locale') ? asked : undefined, process.env) ?? 'fr');
  if (args.includes('--help') || args.includes('-h')) {
    console.log(words.help);
    return 0;
  }
  if (args.includes('--version')) {
    console.log((JSON.parse(readFileSync(PACKAGE, 'utf8')) as { readonly version: string }).version);
    return 0;
  }
  const end: CommandEnd | null =
    name === 'check' ? checkCommand(rest) : name === 'play' ? await playCommand(rest, PLAYER) : null;
  if (end === null) {
    console.error(name === '' ? words.help : `${words.unknownCommand(name)}\n\n${words.help}`);
    return 2;
  }
  if (end.problem !== undefined) console.error(`${end.problem}\n\n${words.more}`);
  return end.exitCode;
}

/** Whoever reads the output may stop early, as `head` does: nothing is wrong then. A full disk is. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode);
  console.error(`standard output: ${error.message}`);
  process.exit(2);
});
process.exitCode = await main(process.argv.slice(2));
