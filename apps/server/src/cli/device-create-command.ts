import { createServer } from '../create-server.ts';
import { ROLES, type Role } from '../devices/devices.ts';
import type { Command } from './commands.ts';
import { makeDevice } from './make-device.ts';

/** A device from the shell: the first manager of a tenant, for instance. */
export const deviceCreateCommand: Command = {
  usage: `--tenant ID --role ${ROLES.join('|')} [--name NAME]`,
  summary: 'enrols a device and prints its token',
  options: ['tenant', 'role', 'name'],
  words: 0,
  async run({ config, database, log, options, say }) {
    const { tenant, role, name = role } = options;
    if (tenant === undefined || !(ROLES as readonly (string | undefined)[]).includes(role)) {
      console.error(`usage: device create ${this.usage}`);
      return 2;
    }
    const { device, token } = await makeDevice(createServer(config, database, log).audit, tenant, role as Role, name!);
    say(`The device "${device}" is enrolled. Its token, shown this once:\n  ${token}`);
    return 0;
  },
};
