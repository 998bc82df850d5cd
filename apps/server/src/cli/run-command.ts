import { parseArgs } from 'node:util';
import { readConfig, VARIABLES } from '../config/read-config.ts';
import { openDatabase } from '../database/open-database.ts';
import { createLogger } from '../log/create-logger.ts';
import { auditVerifyCommand } from './audit-verify-command.ts';
import { backupCommand, restoreCommand } from './backup-commands.ts';
import type { Command, CommandScope } from './commands.ts';
import { deviceCreateCommand } from './device-create-command.ts';
import { migrateCommand } from './migrate-command.ts';
import { retentionRunCommand } from './retention-run-command.ts';
import { serveCommand } from './serve-command.ts';
import { tenantCreateCommand } from './tenant-create-command.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  serve: serveCommand,
  migrate: migrateCommand,
  'tenant create': tenantCreateCommand,
  'device create': deviceCreateCommand,
  'retention run': retentionRunCommand,
  'audit verify': auditVerifyCommand,
  backup: backupCommand,
  restore: restoreCommand,
};

/** Runs a command; answers its exit code: 0, 1 where it failed, 2 on wrong use. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const say = (sentence: string): void => console.log(sentence);
  if (args.length === 0 || args.includes('--help')) {
    say(help());
    return args.length === 0 ? 2 : 0;
  }
  const name = Object.keys(COMMANDS).find((each) => each.split(' ').every((word, index) => args[index] === word));
  if (name === undefined) {
    console.error(`There is no command "${args.slice(0, 2).join(' ')}".\n${help()}`);
    return 2;
  }
  const command = COMMANDS[name]!;
  const options = readOptions(args.slice(name.split(' ').length), command);
  if (options === null) {
    console.error(`usage: ${name} ${command.usage}`);
    return 2;
  }
  const read = readConfig(process.env, (sentence) => console.error(sentence));
  if ('wrong' in read) {
    console.error(read.wrong);
    return 2;
  }
  try {
    const database = await openDatabase(read.config, (sentence) => console.error(sentence));
    let left = false;
    const scope: CommandScope = { config: read.config, database, log: createLogger(), say, ...options };
    try {
      const code = await command.run(scope);
      left = name === 'serve';
      return code;
    } finally {
      if (!left) await database.close();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function readOptions(
  args: readonly string[],
  command: Command,
): Pick<CommandScope, 'options' | 'lists' | 'words'> | null {
  const { options, lists = [], words } = command;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries([
        ...options.map((option) => [option, { type: 'string' as const }]),
        ...lists.map((option) => [option, { type: 'string' as const, multiple: true }]),
      ]),
      allowPositionals: true,
    });
    if (positionals.length !== words) return null;
    const given = values as Readonly<Record<string, string | string[] | undefined>>;
    return {
      options: Object.fromEntries(options.map((option) => [option, given[option] as string | undefined])),
      lists: Object.fromEntries(lists.map((option) => [option, (given[option] ?? []) as string[]])),
      words: positionals,
    };
  } catch {
    return null;
  }
}

function help(): string {
  const commands = Object.entries(COMMANDS).map(
    ([name, { usage, summary }]) => `  ${`${name} ${usage}`.padEnd(76)}${summary}`,
  );
  const variables = Object.entries(VARIABLES).map(([name, what]) => `  ${name.padEnd(22)}${what}`);
  return ['usage: node src/main.ts <command>', '', ...commands, '', 'environment:', ...variables].join('\n');
}
