import { tenantIds } from '@jalon/history/postgres';
import type { NotedEnd } from '../audit/audit-log.ts';
import { createServer } from '../create-server.ts';
import type { Command } from './commands.ts';

/** Goes through the whole log of each tenant. */
export const auditVerifyCommand: Command = {
  usage: '[--tenant ID [--end N --seal SEAL]]',
  summary: 'tells whether the audit log is as it was written; 1 where it is not',
  options: ['tenant', 'end', 'seal'],
  words: 0,
  async run({ config, database, log, options, say }) {
    const { tenant: only, end, seal } = options;
    const noted = notedEnd(end, seal);
    if (noted === null || (noted !== undefined && only === undefined)) {
      console.error('--end is a number and --seal 16 to 64 hexadecimal digits, both of one --tenant.');
      return 2;
    }
    const { audit } = createServer(config, database, log);
    let intact = true;
    for (const tenant of only === undefined ? await tenantIds(database.pool) : [only]) {
      const verdict = await audit.verify(tenant, noted);
      intact &&= verdict.intact && verdict.noted !== false;
      if (!verdict.intact) say(`${tenant}: entry ${verdict.wrongAt} is not as it was written, or is missing.`);
      else if (verdict.noted === false)
        say(`${tenant}: entry ${end} is of before what is kept: nothing can be said of it. Note a later end.`);
      else say(`${tenant}: ${verdict.entries} entries, intact. To be noted: --end ${verdict.n} --seal ${verdict.seal}`);
    }
    return intact ? 0 : 1;
  },
};

/** Undefined where none was given; null where it is wrong. */
function notedEnd(end: string | undefined, seal: string | undefined): NotedEnd | undefined | null {
  if (end === undefined && seal === undefined) return undefined;
  if (end === undefined || seal === undefined) return null;
  return /^[1-9]\d{0,14}$/.test(end) && /^[0-9a-f]{16,64}$/i.test(seal) ? { n: Number(end), seal } : null;
}
