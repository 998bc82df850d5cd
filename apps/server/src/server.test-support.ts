import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ground, GroundKind, HistoryEvent, Json } from '@jalon/history';
import { createTenant, inTenant, newKey, type Key } from '@jalon/history/postgres';
import { groundEventOf, recordOf } from '../../../packages/history/src/ground.test-support.ts';
import { testDatabase, type TestDatabase } from '../../../packages/history/src/postgres/test-database.test-support.ts';
import type { Config } from './config/read-config.ts';
import { enrolDevice, type Role } from './devices/devices.ts';
import { createLogger } from './log/create-logger.ts';
import { serve, type Listening } from './serve.ts';

/** A device that can call. */
export interface TestDevice {
  readonly device: string;
  readonly token: string;
}

/** A whole server that listens, over a database of its own. */
export interface TestServer {
  readonly address: string;
  readonly config: Config;
  readonly database: TestDatabase;
  readonly listening: Listening;
  /** Everything that was written in the log. */
  readonly logged: () => string;
  call(method: string, path: string, options?: { readonly token?: string; readonly body?: unknown }): Promise<Called>;
  enrol(tenant: string, role: Role): Promise<TestDevice>;
  close(): Promise<void>;
}

/** An answer. */
export interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Null where it is no JSON. */
  readonly json: never;
}

/** With the tenants `town` and `village`. */
export async function testServer(more: Partial<Config> = {}): Promise<TestServer> {
  const database = await testDatabase();
  const masterKey: Key = newKey();
  for (const id of ['town', 'village'])
    await database.admin((client) => createTenant(client, masterKey, { id, name: id }));
  const folder = mkdtempSync(join(tmpdir(), 'jalon-server-'));
  const config: Config = {
    folder,
    databaseUrl: database.url,
    masterKey,
    ledger: join(folder, 'erasures.jsonl'),
    host: '127.0.0.1',
    port: 0,
    origins: [],
    rate: 0,
    behindProxy: false,
    notes: false,
    ...more,
  };
  let log = '';
  const listening = await serve(
    config,
    {
      pool: database.pool,
      place: 'test',
      embedded: null,
      asOwner: (work) => database.admin(work),
      close: () => database.close(),
    },
    createLogger({
      write(text) {
        log += text;
      },
    }),
  );
  return {
    address: listening.address,
    config,
    database,
    listening,
    logged: () => log,
    async call(method, path, { token, body } = {}) {
      const answer = await fetch(`${listening.address}${path}`, {
        method,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, headers: answer.headers, text, json: jsonOf(text) as never };
    },
    enrol: (tenant, role) =>
      inTenant(database.pool, tenant, [], (run) => enrolDevice(run, tenant, { role, name: role })),
    async close() {
      await listening.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The grounds, each with what it says of itself. */
export const GROUNDS: Readonly<Record<GroundKind, Ground>> = {
  consent: { kind: 'consent', explicit: true },
  contract: { kind: 'contract', ref: 'contract-1' },
  legalObligation: { kind: 'legalObligation', ref: 'law-1' },
  publicTask: { kind: 'publicTask', statute: 'law-2' },
  legitimateInterest: { kind: 'legitimateInterest', assessmentRef: 'assessment-1' },
};

/** Instants of yesterday, in order. */
export function yesterday(minute: number): string {
  return new Date(Date.now() - 86_400_000 + minute * 60_000).toISOString();
}

/** That somebody was told of a ground, or agreed. */
export function toldOf(kind: GroundKind, tenant: string, subject: string): HistoryEvent {
  const record = recordOf(GROUNDS[kind], {
    tenant,
    subject,
    recordId: `record-${subject}`,
    storage: { place: 'server', country: 'FR' },
  });
  const change =
    kind === 'consent'
      ? { state: 'given', by: { role: 'subject', partyRef: subject } }
      : { state: 'informed', by: { role: 'controller', partyRef: tenant } };
  return groundEventOf(`ground-${subject}`, yesterday(0), record, change as never);
}

/** A step that somebody did. */
export function stepOf(subject: string, id: string, more: { readonly plan?: string } = {}): HistoryEvent {
  return {
    schema: 'jalon.event/1',
    id,
    subject,
    at: yesterday(1),
    kind: 'step-done',
    version: 1,
    purpose: 'follow-up',
    payload: { plan: more.plan ?? 'plan-1', step: 'step-1', done: true, how: null },
  };
}

/** A push of these events by a device. */
export function pushOf({ device }: TestDevice, events: readonly HistoryEvent[]): Json {
  return { device, now: new Date().toISOString(), events: events as unknown as Json[] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
