import { createServer } from '../create-server.ts';
import { runRetention } from '../retention/run-retention.ts';
import type { Command } from './commands.ts';

/** What the server does by itself four times a day. */
export const retentionRunCommand: Command = {
  usage: '',
  summary: 'deletes what may not be kept any longer',
  options: [],
  words: 0,
  async run({ config, database, log, say }) {
    const server = createServer(config, database, log);
    for (const { tenant, people, deleted, skipped } of await runRetention({ ...server, pool: database.pool }))
      say(
        skipped
          ? `${tenant}: another server is doing it.`
          : `${tenant}: ${people} people judged, ${deleted} events deleted.`,
      );
    return 0;
  },
};
