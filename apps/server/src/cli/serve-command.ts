import { tenantIds } from '@jalon/history/postgres';
import { createServer } from '../create-server.ts';
import { serve } from '../serve.ts';
import { makeDevice } from './make-device.ts';
import type { Command, CommandScope } from './commands.ts';
import { makeTenant } from './make-tenant.ts';

/** Serves until it is told to stop. */
export const serveCommand: Command = {
  usage: '',
  summary: 'serves until SIGTERM or Ctrl+C',
  options: [],
  words: 0,
  async run(scope) {
    const { config, database, log, say } = scope;
    await firstStart(scope);
    const listening = await serve(config, database, log);
    say(`The history server is ready: ${listening.address} (how it is spoken to: ${listening.address}/docs)`);
    log.info('listening', { address: listening.address, place: database.place });
    const signal = await new Promise<string>((resolve) => {
      for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => resolve(name));
    });
    log.info('stopping', { signal });
    await listening.stop();
    log.info('stopped');
    return 0;
  },
};

/** Where there is no tenant yet: makes one, and a manager's device, and shows its token this once. */
async function firstStart({ config, database, log, say }: CommandScope): Promise<void> {
  if ((await tenantIds(database.pool)).length > 0) return;
  const tenant = 'structure';
  const { audit } = createServer(config, database, log);
  if (!(await makeTenant(database, audit, config.masterKey, { id: tenant, name: 'Structure' }))) return;
  const { token } = await makeDevice(audit, tenant, 'manager', 'Manager');
  say(`First start. The tenant is "${tenant}"; this is the token of its manager, shown this once:\n  ${token}`);
}
