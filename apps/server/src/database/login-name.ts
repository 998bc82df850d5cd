import { createHash } from 'node:crypto';

/** The login of the server of a database: of its own among all databases of the system, which keeps 63 bytes of a name. */
export function loginName(database: string): string {
  const name = `jalon_${database}`;
  if (Buffer.byteLength(name) <= 63) return name;
  return `jalon_${createHash('sha256').update(database).digest('hex').slice(0, 32)}`;
}
