import { createTenant, type Key } from '@jalon/history/postgres';
import type { Database } from '../database/open-database.ts';

/** Makes a tenant; false where there is one of this id. */
export function makeTenant(
  database: Pick<Database, 'asOwner'>,
  masterKey: Key,
  tenant: { readonly id: string; readonly name: string },
): Promise<boolean> {
  return database.asOwner((client) => createTenant(client, masterKey, tenant));
}
