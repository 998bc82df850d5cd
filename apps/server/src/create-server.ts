import { isDataKind } from '@jalon/history';
import { readEvent } from '@jalon/history/events';
import { createHub, type Hub, type HubStore } from '@jalon/history/hub';
import { isStorable, markKeyOf, markOf, postgresHubStore } from '@jalon/history/postgres';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { auditLog, type AuditLog } from './audit/audit-log.ts';
import { appendToLedger } from './backup/ledger.ts';
import type { Config } from './config/read-config.ts';
import type { Database } from './database/open-database.ts';
import type { AppEnv } from './http/app-env.ts';
import { createApp } from './http/create-app.ts';
import { memoryLimits } from './http/limits.ts';
import type { ServerLog } from './log/create-logger.ts';

/** A server without the network: what the routes and the commands share. */
export interface HistoryServer {
  readonly app: OpenAPIHono<AppEnv>;
  readonly hub: Hub;
  readonly store: HubStore;
  readonly audit: AuditLog;
  readonly markKey: (tenant: string) => Promise<string>;
  readonly clock: () => string;
  /** From now on no call is taken. */
  drain(): void;
}

/** Puts a server together over a database. */
export function createServer(
  config: Pick<Config, 'masterKey' | 'ledger' | 'origins' | 'rate' | 'behindProxy' | 'notes'>,
  database: Pick<Database, 'pool'>,
  log: ServerLog,
  clock: () => string = () => new Date().toISOString(),
): HistoryServer {
  const { pool } = database;
  const { masterKey } = config;
  const keys = new Map<string, string>();

  /** It never changes, so it is read once. */
  async function markKey(tenant: string): Promise<string> {
    const known = keys.get(tenant);
    if (known !== undefined) return known;
    const key = await markKeyOf(pool, masterKey, tenant);
    keys.set(tenant, key);
    return key;
  }

  let ready = true;
  const audit = auditLog({
    pool,
    masterKey,
    clock,
    told: (tenant, n, seal) => log.info('audit', { tenant, auditEnd: n, auditSeal: seal.slice(0, 16) }),
  });
  const store = postgresHubStore({
    pool,
    masterKey,
    async onErase(within, tenant, tombstone) {
      const { actor, mark } = tombstone;
      await audit.appendWithin(within, tenant, { actor, action: 'erase', outcome: 'done', details: { mark } });
      appendToLedger(config.ledger, { tenant, ...tombstone });
    },
  });
  const hub = createHub({
    store,
    clock,
    markKey,
    mark: markOf,
    check: (event) => {
      if (!isStorable(event.id)) return { field: 'id', expected: 'whole characters, without U+0000' };
      if (!isStorable(event.subject)) return { field: 'subject', expected: 'whole characters, without U+0000' };
      if (!isDataKind(event.kind)) return null;
      const read = readEvent(event, { notesEnabled: config.notes });
      return read.ok ? null : { field: `payload.${read.field}`, expected: read.expected };
    },
  });
  const app = createApp({
    hub,
    pool,
    audit,
    clock,
    markKey,
    ledger: config.ledger,
    limits: memoryLimits(config.rate),
    ready: () => ready,
    origins: config.origins,
    behindProxy: config.behindProxy,
    log: (line) => log.request(line),
  });
  return {
    app,
    hub,
    store,
    audit,
    markKey,
    clock,
    drain() {
      ready = false;
    },
  };
}
