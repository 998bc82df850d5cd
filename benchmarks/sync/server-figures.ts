import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../apps/server/src/database/open-database.ts';
import { newKey } from '../../packages/history/src/postgres/keys.ts';
import { historyClient, type HistoryClient } from '../../tooling/chaos/history-client.ts';
import { observedEvent, toldEvent } from '../../tooling/chaos/history-events.ts';
import { startHistoryProcess } from '../../tooling/chaos/history-process.ts';
import { median } from '../shared/median.ts';

/** What one server process does, with everything on the disk before it answers. */
export interface ServerFigures {
  readonly eventsPerSecond: number;
  /** Of batches of 100, as who sends them sees it. */
  readonly pushP50Ms: number;
  readonly pushP99Ms: number;
  /** A new device pulls the first ten thousand events. */
  readonly pull10kMs: number;
  /** One person, 200 events, among a million of others. */
  readonly eraseMs: number;
}

/** How much is measured. */
export interface ServerMeasure {
  /** Batches of 100 events. */
  readonly batches: number;
  /** Batches under way at once. */
  readonly lanes: number;
  /** Events that are there when somebody is erased. */
  readonly events: number;
}

const BATCH = 100;
const PULLED = 10_000;
const PAGE = 1000;
const ERASED = 7;

/** A server process over its own PostgreSQL, both with strict commits, and this process as its devices: on one machine, they share it. */
export async function serverFigures(measure: ServerMeasure, say: (what: string) => void): Promise<ServerFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  chmodSync(folder, 0o755); // PostgreSQL is another user where this one is root
  const server = await startHistoryProcess(folder);
  try {
    const client = await historyClient(server.address, server.token!);
    say('pushing');
    const pushed = await pushBatches(server.address, server.token!, client, measure);
    say('pulling');
    const pull10kMs = await pullMs(client);
    say(`filling up to ${measure.events} events`);
    const subjects = await somePeople(client);
    await fill(folder, measure.events);
    say('erasing');
    const eraseMs: number[] = [];
    for (const subject of subjects) {
      const began = performance.now();
      if ((await client.call('/v1/erasures', { subject })) === null) throw new Error('nobody was erased');
      eraseMs.push(performance.now() - began);
    }
    return { ...pushed, pull10kMs, eraseMs: median(eraseMs) };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Bodies are written before the clock starts: what is measured is the server. */
async function pushBatches(
  address: string,
  token: string,
  { device }: HistoryClient,
  { batches, lanes }: ServerMeasure,
): Promise<Pick<ServerFigures, 'eventsPerSecond' | 'pushP50Ms' | 'pushP99Ms'>> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const bodyOf = (events: readonly unknown[]): string =>
    JSON.stringify({ device, now: new Date().toISOString(), events });
  const send = async (body: string): Promise<void> => {
    const answer = await fetch(`${address}/v1/push`, { method: 'POST', headers, body });
    const text = await answer.text();
    if (answer.status !== 200 || /"rejected"|"retry"/.test(text)) throw new Error(text.slice(0, 300));
  };
  // A device sends what it wrote of the few people of one afternoon.
  const people = Array.from({ length: 200 }, (_, index) => `person-${index}`);
  for (let begin = 0; begin < people.length; begin += BATCH)
    await send(bodyOf(people.slice(begin, begin + BATCH).map(toldEvent)));
  const bodies = Array.from({ length: batches + lanes * 5 }, (_, batch) =>
    bodyOf(
      Array.from({ length: BATCH }, (__, index) => observedEvent(people[(batch * 5 + (index % 5)) % people.length]!)),
    ),
  );
  for (const body of bodies.splice(0, lanes * 5)) await send(body); // warm
  const times: number[] = [];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
        const started = performance.now();
        await send(body);
        times.push(performance.now() - started);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  return {
    eventsPerSecond: (batches * BATCH) / seconds,
    pushP50Ms: median(times),
    pushP99Ms: times[Math.ceil(times.length * 0.99) - 1] ?? Number.NaN,
  };
}

async function pullMs(client: HistoryClient): Promise<number> {
  const began = performance.now();
  let events = 0;
  for (let since: string | null = null; events < PULLED;) {
    const page = (await client.call('/v1/pull', {
      device: client.device,
      since,
      limit: PAGE,
      confirmed: [],
      recheck: [],
    })) as { readonly changes: readonly unknown[]; readonly cursor: string; readonly more: boolean } | null;
    if (page === null || page.changes.length === 0) throw new Error('there is less to pull than was pushed');
    events += page.changes.length;
    since = page.cursor;
  }
  return performance.now() - began;
}

/** People to be erased, with two hundred events each. */
async function somePeople(client: HistoryClient): Promise<readonly string[]> {
  const subjects = Array.from({ length: ERASED }, (_, index) => `erased-${index}`);
  for (const subject of subjects) {
    const events = [toldEvent(subject), ...Array.from({ length: 199 }, () => observedEvent(subject))];
    const { device } = client;
    if ((await client.call('/v1/push', { device, now: new Date().toISOString(), events })) === null)
      throw new Error('nothing was pushed');
  }
  return subjects;
}

/** Events of ten thousand others, of the size that sealed ones have, written past the server: nobody reads them. */
async function fill(folder: string, events: number): Promise<void> {
  const database = await openDatabase({ databaseUrl: null, folder, masterKey: newKey() }, () => undefined, {
    login: false,
  });
  try {
    await database.asOwner(async (client) => {
      await client.query(`
        INSERT INTO jalon.subjects (tenant_id, mark, wrapped_key, sealed_id, last_contact)
        SELECT 'structure', sha256(p::text::bytea), decode(repeat('00', 60), 'hex'), decode(repeat('00', 40), 'hex'), '2026-01-01T00:00:00.000Z'
        FROM generate_series(1, 10000) p`);
      for (let done = 0; done < events; done += 100_000) {
        await client.query(
          `INSERT INTO jalon.events (tenant_id, id, scope, mark, at, kind, version, purpose, payload)
           SELECT 'structure', gen_random_uuid()::text, '', sha256((1 + e % 10000)::text::bytea), '2026-01-01T00:00:00.000Z', 'observation', 1,
             'follow-up', decode(repeat(md5(e::text), 22), 'hex')
           FROM generate_series($1::int, $2::int) e`,
          [done + 1, Math.min(done + 100_000, events)],
        );
      }
      await client.query('ANALYZE jalon.events');
    });
  } finally {
    await database.close();
  }
}
