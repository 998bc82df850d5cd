import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backup, keysFileOf } from '../backup/backup.ts';
import { readLedgers } from '../backup/ledger.ts';
import { restore } from '../backup/restore.ts';
import { createServer } from '../create-server.ts';
import type { Command } from './commands.ts';

/** Everything, in two files. */
export const backupCommand: Command = {
  usage: 'FILE',
  summary: 'writes a backup, and beside it jalon-keys.gz, to be kept apart',
  options: [],
  words: 1,
  async run({ database, words, say }) {
    const file = resolve(words[0]!);
    const rows = await database.asOwner((client) => backup(client, file, new Date().toISOString()));
    say(`${rows} rows are in ${file}; what opens them is in ${keysFileOf(file)}.`);
    return 0;
  },
};

/** Fills an empty database, without who was erased or revoked since. */
export const restoreCommand: Command = {
  usage: 'FILE [--keys FILE] [--ledger FILE]… | [--ledger none]',
  summary: 'fills an empty database; who was erased or revoked since stays so',
  options: ['keys'],
  lists: ['ledger'],
  words: 1,
  async run({ config, database, log, options, lists, words, say }) {
    const given = lists['ledger'] ?? [];
    const none = given.length === 1 && given[0] === 'none';
    const files = none ? [] : (given.length === 0 ? [config.ledger] : given).map((file) => resolve(file));
    // Without it, whoever was erased or revoked since the backup would be back, and nobody would know.
    for (const file of files.filter((each) => !existsSync(each)))
      console.error(`There is no ledger ${file}. Where nobody was erased or revoked since the backup: --ledger none.`);
    if (!files.every((file) => existsSync(file))) return 2;
    const ledger = readLedgers(files);
    const keys = options['keys'] === undefined ? {} : { keys: resolve(options['keys']) };
    const { audit } = createServer(config, database, log);
    const spoken: (() => void)[] = [];
    const done = await database.asOwner((client) =>
      restore(client, resolve(words[0]!), {
        ...keys,
        ledger,
        async tell(run, { tenants, events, people, revokedAgain }) {
          const details = { events, people, ledger: ledger.erasures.length, revokedAgain };
          const within = { run, afterCommit: (speak: () => void) => void spoken.push(speak) };
          for (const tenant of tenants)
            await audit.appendWithin(within, tenant, { actor: 'server', action: 'restore', outcome: 'done', details });
        },
      }),
    );
    for (const speak of spoken) speak();
    say(
      `${done.events} events of ${done.people} people of ${done.tenants.length} tenants are back; ${done.erasedAgain} people erased and ${done.revokedAgain} devices revoked since the backup stay so.`,
    );
    return 0;
  },
};
