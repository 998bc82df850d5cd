import { createServer } from '../create-server.ts';
import type { Command } from './commands.ts';
import { makeTenant } from './make-tenant.ts';

/** A structure that keeps histories, apart from every other. */
export const tenantCreateCommand: Command = {
  usage: '--id ID [--name NAME]',
  summary: 'makes a tenant',
  options: ['id', 'name'],
  words: 0,
  async run({ config, database, log, options, say }) {
    const { id, name = id } = options;
    if (id === undefined || !/^[\w.:-]{1,200}$/.test(id)) {
      console.error('--id is 1 to 200 letters, digits, and . : _ -');
      return 2;
    }
    const made = await makeTenant(database, createServer(config, database, log).audit, config.masterKey, {
      id,
      name: name!,
    });
    say(made ? `The tenant "${id}" is made.` : `There is a tenant "${id}" already.`);
    return made ? 0 : 1;
  },
};
