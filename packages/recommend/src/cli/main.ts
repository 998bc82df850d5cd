#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import type { Locale } from '@jalon/referential';
import { cliLocale } from './cli-locale.ts';
import { COMMANDS } from './commands.ts';

const PACKAGE = /* @__PURE__ */ new URL('../../package.json', import.meta.url);

const WORDS = {
  fr: {
    title: 'Des conseils qui disent pourquoi : les règles, le catalogue et les lieux, depuis un terminal.',
    use: 'npx @jalon/recommend <commande> …        npx @jalon/recommend <commande> --help en dit plus',
    options: `  --locale fr|en  la langue des phrases, sinon celle du système
  --version       la version
Code de sortie : 0 rien à corriger, 1 quelque chose ne va pas, 2 mauvais emploi.`,
    unknown: (name: string, names: string) => `« ${name} » : attendu l’un de ceux-ci : ${names}.`,
    badLocale: '--locale : attendu fr ou en.',
    more: 'npx @jalon/recommend --help en dit plus.',
  },
  en: {
    title: 'Advice that says why: rules, catalogue and places, from a terminal.',
    use: 'npx @jalon/recommend <command> …        npx @jalon/recommend <command> --help says more',
    options: `  --locale fr|en  the language of the sentences, else the system’s
  --version       the version
Exit code: 0 nothing to mend, 1 something falls short, 2 wrong use.`,
    unknown: (name: string, names: string) => `“${name}”: expected one of ${names}.`,
    badLocale: '--locale: expected fr or en.',
    more: 'npx @jalon/recommend --help says more.',
  },
} as const;

/** The package’s command: dispatches on the first word. Returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const locale = cliLocale(args, process.env);
  const words = WORDS[locale ?? 'fr'];
  const [name = '', ...rest] = args;
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const wantsHelp = args.includes('--help') || args.includes('-h');
  if (entry === undefined && wantsHelp) {
    console.log(help(locale ?? 'fr'));
    return 0;
  }
  if (name === '--version') {
    console.log((JSON.parse(readFileSync(PACKAGE, 'utf8')) as { readonly version: string }).version);
    return 0;
  }
  if (entry === undefined) {
    const list = help(locale ?? 'fr');
    console.error(name === '' ? list : `${words.unknown(name, Object.keys(COMMANDS).join(', '))}\n\n${list}`);
    return 2;
  }
  const command = await entry.load();
  if (wantsHelp) {
    console.log(command.help[locale ?? 'fr']);
    return 0;
  }
  if (locale === null) {
    console.error(`${words.badLocale}\n\n${words.more}`);
    return 2;
  }
  const { exitCode, problem } = await command.run(rest, locale);
  if (problem !== undefined) console.error(`${problem}\n\n${words.more}`);
  return exitCode;
}

function help(locale: Locale): string {
  const { title, use, options } = WORDS[locale];
  const lines = Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(14)}  ${does[locale]}`);
  return [title, '', `  ${use}`, '', ...lines, '', options].join('\n');
}

/** Whoever reads the output may stop early, as `head` does: nothing is wrong then. A full disk is. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode);
  console.error(`standard output: ${error.message}`);
  process.exit(2);
});
process.exitCode = await main(process.argv.slice(2));
