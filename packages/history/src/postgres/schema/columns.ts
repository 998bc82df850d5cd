import { sql, type SQL } from 'drizzle-orm';
import { customType, pgPolicy, pgRole, pgSchema, type AnyPgColumn } from 'drizzle-orm/pg-core';

/** Everything of ours, apart from the audit log. */
export const jalon = pgSchema('jalon');

/** The audit log, apart. */
export const jalonAudit = pgSchema('jalon_audit');

/** What a server may do: the roles it logs in as are members of this one. It owns nothing and passes by no policy. */
export const appRole = pgRole('jalon_app').existing();

/** Who sees every tenant: backup, restore, the list of tenants. Nobody logs in as it. */
export const keeperRole = pgRole('jalon_keeper').existing();

export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** Sorted by code point, whatever the language of the database. */
export const code = customType<{ data: string; driverData: string }>({ dataType: () => 'text COLLATE "C"' });

/** Rows of the tenant that the transaction named, and no other; without a name, none. */
export function onlyItsTenant(table: string, column: AnyPgColumn): ReturnType<typeof pgPolicy>[] {
  const own: SQL = sql`${column} = nullif(current_setting('app.tenant_id', true), '')`;
  const all: SQL = sql`true`;
  return [
    pgPolicy(`${table}_of_tenant`, { for: 'all', to: appRole, using: own, withCheck: own }),
    pgPolicy(`${table}_of_keeper`, { for: 'all', to: keeperRole, using: all, withCheck: all }),
  ];
}
