import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  type PgColumn,
} from 'drizzle-orm/pg-core';
import { bytea, code, jalon, jalonAudit, onlyItsTenant } from './columns.ts';

// The tenant leads every key. Nothing that a person wrote is in clear: ids of people are marks (HMAC), payloads are sealed.

/** One sequence for all that a device pulls. */
export const feed = jalon.sequence('feed');

const tenantId = () => code('tenant_id').notNull();
const mark = () => bytea('mark').notNull();
/** Its place among all that a device pulls. */
const seq = () =>
  bigint({ mode: 'bigint' })
    .notNull()
    .default(sql`nextval('jalon.feed')`);

export const tenants = jalon.table(
  'tenants',
  {
    id: code().primaryKey(),
    name: text().notNull(),
    /** The key of the marks of its people, wrapped by the master key. */
    markKey: bytea('mark_key').notNull(),
    /** Names the log of its changes; another one after a restore. */
    epoch: text()
      .notNull()
      .default(sql`gen_random_uuid()::text`),
    retentionMonths: integer('retention_months').notNull().default(12),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    check('tenants_retention', sql`${table.retentionMonths} BETWEEN 12 AND 24`),
    check('tenants_id', sql`length(${table.id}) BETWEEN 1 AND 200`),
    ...onlyItsTenant('tenants', table.id),
  ],
);

/** Who may speak for a tenant, and as what. */
export const devices = jalon.table(
  'devices',
  {
    tenantId: tenantId(),
    id: code().notNull(),
    name: text().notNull(),
    role: text({ enum: ['mediator', 'manager', 'auditor'] }).notNull(),
    /** SHA-256 of its secret. */
    tokenHash: bytea('token_hash').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('devices_token').on(table.tenantId, table.tokenHash),
    ofTenant('devices', table.tenantId),
    check('devices_role', sql`${table.role} IN ('mediator', 'manager', 'auditor')`),
    ...onlyItsTenant('devices', table.tenantId),
  ],
);

/** Who has spoken, by the name that devices give themselves. */
export const seenDevices = jalon.table(
  'seen_devices',
  {
    tenantId: tenantId(),
    device: code().notNull(),
    first: code().notNull(),
    last: code().notNull(),
    /** The number up to which it has carried out what it was told; null where it never came with a cursor. */
    pulled: bigint({ mode: 'bigint' }),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.device] }),
    ofTenant('seen_devices', table.tenantId),
    ...onlyItsTenant('seen_devices', table.tenantId),
  ],
);

export const subjects = jalon.table(
  'subjects',
  {
    tenantId: tenantId(),
    mark: mark(),
    /** The key of everything of this person, wrapped by the master key. Without it nothing can be read again. */
    wrappedKey: bytea('wrapped_key').notNull(),
    /** The id that devices know, sealed with that key. */
    sealedId: bytea('sealed_id').notNull(),
    lastContact: code('last_contact'),
    lastUpdate: jsonb('last_update').notNull().default({}),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.mark] }),
    ofTenant('subjects', table.tenantId),
    ...onlyItsTenant('subjects', table.tenantId),
  ],
);

export const events = jalon.table(
  'events',
  {
    tenantId: tenantId(),
    id: code().notNull(),
    /** Among what its id is one of: empty, the whole tenant, as on a hub; or the mark of its person, as in a plain store. */
    scope: bytea().notNull(),
    mark: mark(),
    at: code().notNull(),
    kind: text().notNull(),
    version: integer().notNull(),
    purpose: text().notNull(),
    categories: text().array(),
    /** Sealed with the key of its person: nonce, ciphertext, tag. */
    payload: bytea().notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
    seq: seq(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id, table.scope] }),
    index('events_subject').on(table.tenantId, table.mark, table.kind),
    index('events_feed').on(table.tenantId, table.seq),
    // No foreign key to the person: checking it row by row is half of what writing costs; the row of the person is written just before.
    ...onlyItsTenant('events', table.tenantId),
  ],
);

/** What a device is told besides events. */
export const changes = jalon.table(
  'changes',
  {
    tenantId: tenantId(),
    seq: seq(),
    type: text({ enum: ['retract', 'erase'] }).notNull(),
    mark: mark(),
    /** The events that are gone, for `retract`. */
    ids: text().array(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.seq] }),
    index('changes_subject').on(table.tenantId, table.mark),
    ofTenant('changes', table.tenantId),
    check('changes_type', sql`${table.type} IN ('retract', 'erase')`),
    ...onlyItsTenant('changes', table.tenantId),
  ],
);

/** What is left of somebody erased: enough to prove it and to refuse whatever comes later. */
export const erasures = jalon.table(
  'erasures',
  {
    tenantId: tenantId(),
    mark: mark(),
    erasedAt: code('erased_at').notNull(),
    actor: text().notNull(),
    groundKinds: text('ground_kinds').array().notNull(),
    times: text().array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.mark] }),
    ofTenant('erasures', table.tenantId),
    ...onlyItsTenant('erasures', table.tenantId),
  ],
);

/** Which devices carried an erasure out, and when. */
export const confirmations = jalon.table(
  'confirmations',
  {
    tenantId: tenantId(),
    mark: mark(),
    device: code().notNull(),
    at: code().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.mark, table.device] }),
    foreignKey({
      name: 'confirmations_of_erasure',
      columns: [table.tenantId, table.mark],
      foreignColumns: [erasures.tenantId, erasures.mark],
    }),
    ...onlyItsTenant('confirmations', table.tenantId),
  ],
);

/** Who did or was refused what. Each entry holds the seal of the one before: nothing between can be changed unseen. */
export const auditEntries = jalonAudit.table(
  'entries',
  {
    tenantId: tenantId(),
    n: bigint({ mode: 'number' }).notNull(),
    at: code().notNull(),
    actor: text().notNull(),
    action: text().notNull(),
    outcome: text().notNull(),
    /** What it was about: a mark, a device, a count; never what anybody wrote. */
    details: text().notNull(),
    previous: bytea().notNull(),
    seal: bytea().notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.n] }), ...onlyItsTenant('entries', table.tenantId)],
);

function ofTenant(table: string, column: PgColumn): ReturnType<typeof foreignKey> {
  return foreignKey({ name: `${table}_tenant`, columns: [column], foreignColumns: [tenants.id] });
}
