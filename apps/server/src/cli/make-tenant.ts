import { createTenant, type Key } from '@jalon/history/postgres';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Database } from '../database/open-database.ts';

/** Makes a tenant, with the first entry of its audit log; false where there is one of this id. */
export async function makeTenant(
  database: Pick<Database, 'asOwner'>,
  audit: AuditLog,
  masterKey: Key,
  tenant: { readonly id: string; readonly name: string },
): Promise<boolean> {
  const spoken: (() => void)[] = [];
  const made = await database.asOwner((client) =>
    createTenant(client, masterKey, tenant, (run) =>
      audit.appendWithin({ run, afterCommit: (speak) => void spoken.push(speak) }, tenant.id, {
        actor: 'server',
        action: 'tenant-create',
        outcome: 'done',
        details: {},
      }),
    ),
  );
  for (const speak of spoken) speak();
  return made;
}
