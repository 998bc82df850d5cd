import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backup, keysFileOf } from '../backup/backup.ts';
import { restore } from '../backup/restore.ts';
import { createServer } from '../create-server.ts';
import { readLedger } from '../erasures/ledger.ts';
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

/** Fills an empty database, without who was erased since. */
export const restoreCommand: Command = {
  usage: 'FILE [--keys FILE] [--ledger FILE|none]',
  summary: 'fills an empty database from a backup; who was erased since stays erased',
  options: ['keys', 'ledger'],
  words: 1,
  async run({ config, database, log, options, words, say }) {
    const ledgerFile = options['ledger'] === 'none' ? null : resolve(options['ledger'] ?? config.ledger);
    // Without it, whoever was erased since the backup would be back, and nobody would know.
    if (ledgerFile !== null && !existsSync(ledgerFile)) {
      console.error(`There is no ledger ${ledgerFile}. Where nobody was erased since the backup: --ledger none.`);
      return 2;
    }
    const ledger = ledgerFile === null ? [] : readLedger(ledgerFile);
    const keys = options['keys'] === undefined ? {} : { keys: resolve(options['keys']) };
    const done = await database.asOwner((client) => restore(client, resolve(words[0]!), { ...keys, ledger }));
    const { audit } = createServer(config, database, log);
    for (const tenant of done.tenants) {
      const details = { events: done.events, people: done.people, ledger: ledger.length };
      await audit.append(tenant, { actor: 'server', action: 'restore', outcome: 'done', details });
    }
    say(
      `${done.events} events of ${done.people} people of ${done.tenants.length} tenants are back; ${done.erasedAgain} people erased since the backup stay erased.`,
    );
    return 0;
  },
};
