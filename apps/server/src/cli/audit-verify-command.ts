import { tenantIds } from '@jalon/history/postgres';
import { createServer } from '../create-server.ts';
import type { Command } from './commands.ts';

/** Goes through the whole log of each tenant. */
export const auditVerifyCommand: Command = {
  usage: '[--tenant ID]',
  summary: 'tells whether the audit log is as it was written; 1 where it is not',
  options: ['tenant'],
  words: 0,
  async run({ config, database, log, options, say }) {
    const { audit } = createServer(config, database, log);
    const tenants = options['tenant'] === undefined ? await tenantIds(database.pool) : [options['tenant']];
    let intact = true;
    for (const tenant of tenants) {
      const verdict = await audit.verify(tenant);
      intact &&= verdict.intact;
      say(
        verdict.intact
          ? `${tenant}: ${verdict.entries} entries, intact. The last seal is ${verdict.last ?? 'none'}.`
          : `${tenant}: entry ${verdict.wrongAt} is not as it was written, or is missing.`,
      );
    }
    return intact ? 0 : 1;
  },
};
