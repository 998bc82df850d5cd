/**
 * The page that a browser runs for the benchmark of the device and for its chaos: a vault and an IndexedDB store, as an app has them.
 * It reads its task from its address and posts what it found to the same server.
 */
import { groundOf } from '../../packages/history/src/conformance/sample-events.ts';
import { createHistory, type History, type HistoryEvent, type Store } from '../../packages/history/src/index.ts';
import { idbKeyStore, idbStore, summaries, type Summaries } from '../../packages/history/src/dom/idb.ts';
import { createVault, encryptedStore, openVault, type Vault } from '../../packages/history/src/dom/vault.ts';
import { isFromHub, poured, type DeviceFindings, type DeviceReports, type DeviceTask } from './device-task.ts';

const PASSPHRASE = 'a bus in the rain';
const START = Date.UTC(2026, 2, 1);

const query = new URLSearchParams(location.search);
const task: DeviceTask = {
  task: query.get('task') as DeviceTask['task'],
  name: query.get('name') ?? 'bench',
  count: Number(query.get('count')),
  batch: Number(query.get('batch')),
};

async function report<K extends keyof DeviceReports>(kind: K, found: DeviceReports[K]): Promise<void> {
  await fetch(`/report/${kind}`, { method: 'POST', body: JSON.stringify(found) });
}

/** The value of a result; what went wrong is the end of the task. */
function must<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

async function vaultOf(name: string): Promise<Vault> {
  const keys = idbKeyStore(name);
  const made = await createVault({ keys, tenant: 'bench', passphrase: PASSPHRASE });
  if (!made.ok && made.error.code !== 'exists') throw new Error(made.error.code);
  return made.ok ? made.value : must(await openVault({ keys, way: { passphrase: PASSPHRASE } }));
}

/** An event of the size that an observation has. */
function eventOf(subject: string, batch: number, index: number, of: number): HistoryEvent {
  const at = new Date(START + batch * 1000 + index).toISOString();
  const answer = { item: `jalon:1.1/${index % 40}`, outcome: 'done', credit: 1, evidence: ['opened', 'found', 'sent'] };
  return {
    schema: 'jalon.event/1',
    id: `${String(batch).padStart(8, '0')}-${String(index).padStart(4, '0')}`,
    subject,
    at,
    kind: 'observation',
    version: 1,
    purpose: 'follow-up',
    payload: { batch, index, of, ...answer, words: 'x'.repeat(120) },
  };
}

function batchOf(subject: string, batch: number, size: number): readonly HistoryEvent[] {
  return Array.from({ length: size }, (_, index) => eventOf(subject, batch, index, size));
}

function subjectOf(number: number): string {
  return `p-${String(number).padStart(6, '0')}`;
}

/** Batches one after the other, each of one of twenty persons. */
async function write({ name, count, batch }: DeviceTask): Promise<void> {
  const store = encryptedStore(idbStore(name), await vaultOf(name));
  const warmUp = 10;
  const batchMs: number[] = [];
  let started = 0;
  for (let number = 0; number < count + warmUp; number += 1) {
    if (number === warmUp) started = performance.now();
    const subject = subjectOf(number % 20);
    const before = performance.now();
    must(await store.append(subject, batchOf(subject, number, batch)));
    if (number >= warmUp) batchMs.push(performance.now() - before);
  }
  const ms = performance.now() - started;
  await report('write', { events: count * batch, ms, batchMs: batchMs.toSorted((a, b) => a - b) });
}

/** That somebody was informed, before anything else. */
function told(subject: string): HistoryEvent {
  const record = { tenant: 'bench', retention: { after: 'lastContact', months: 24 } } as const;
  return groundOf('told', { subject, at: new Date(START - 1000).toISOString(), record });
}

function historyOf(store: Store, subject: string): History {
  const clock = (): string => new Date().toISOString();
  return createHistory({
    store,
    clock,
    newId: () => crypto.randomUUID(),
    check: () => null,
    subject,
    tenant: 'bench',
  });
}

function listOf(name: string, vault: Vault): Summaries {
  const lines = idbStore(name);
  const store = encryptedStore(lines, vault);
  return summaries({
    read: (subject) => historyOf(store, subject).read(),
    lines,
    vault,
    version: 1,
    summarise: (subject, { events }) => ({
      summary: { code: subject, name: 'Camille Exemple', last: events.at(-1)?.at ?? null, events: events.length },
      until: null,
    }),
  });
}

/** So many persons with some events each, and a line of each. */
async function fill({ name, count, batch }: DeviceTask): Promise<void> {
  const vault = await vaultOf(name);
  const store = encryptedStore(idbStore(name), vault);
  for (let from = 0; from < count; from += 100) {
    const numbers = Array.from({ length: Math.min(100, count - from) }, (_, index) => from + index);
    const changes = numbers.flatMap((number) => {
      const subject = subjectOf(number);
      return [told(subject), ...batchOf(subject, number, batch)].map((event) => ({ type: 'event', event }) as const);
    });
    must(await store.accept({ changes, marks: [], confirmed: [], rechecked: [], meta: {} }));
  }
  const listed = must(await listOf(name, vault).list(new Date().toISOString()));
  await report('fill', { persons: listed.length });
}

/** What somebody waits for who types a passphrase and wants to see everybody. */
async function open({ name }: DeviceTask): Promise<void> {
  const started = performance.now();
  // Who is there is no secret: an app may open the database while the key is made.
  const [opened] = await Promise.all([
    openVault({ keys: idbKeyStore(name), way: { passphrase: PASSPHRASE } }),
    idbStore(name).subjects(),
  ]);
  const vault = must(opened);
  const unlocked = performance.now();
  const listed = must(await listOf(name, vault).list(new Date().toISOString()));
  const persons = listed.filter(({ error }) => error === null).length;
  await report('open', { persons, unlockMs: unlocked - started, listMs: performance.now() - unlocked });
}

/** Writes until the browser is killed: batches of all sizes and, every fifth time, a page of a hub with its cursor. */
async function pour({ name }: DeviceTask): Promise<void> {
  const store = encryptedStore(idbStore(name), await vaultOf(name));
  const before = Object.keys((await findings(name)).eventsByBatch).map(Number);
  for (let number = Math.max(-1, ...before) + 1; ; number += 1) {
    const subject = subjectOf(number % 20);
    const events = batchOf(subject, number, poured(number));
    if (isFromHub(number)) {
      const changes = events.map((event) => ({ type: 'event', event }) as const);
      const meta = { cursor: String(number) };
      must(await store.accept({ changes, marks: [], confirmed: [], rechecked: [], meta }));
    } else {
      must(await store.append(subject, events));
    }
    // Not waited for: the more is under way when the kill comes, the better.
    void report('pour', { batch: number });
  }
}

async function findings(name: string): Promise<DeviceFindings> {
  const plain = idbStore(name);
  const store = encryptedStore(plain, await vaultOf(name));
  const eventsByBatch: Record<string, number> = {};
  let broken = 0;
  const listed = new Set(must(await store.subjects()));
  const waiting = must(await plain.outbox(Number.MAX_SAFE_INTEGER)).map(({ subject, id }) => `${subject} ${id}`);
  const outbox = new Set(waiting);
  let outboxWrong = waiting.length - outbox.size;
  let listWrong = 0;
  for (let number = 0; number < 20; number += 1) {
    const subject = subjectOf(number);
    const read = await store.read(subject);
    if (!read.ok) broken += read.error.broken?.length ?? 1;
    const events = read.ok ? read.value : (read.error.intact ?? []);
    if (events.length > 0 !== listed.delete(subject)) listWrong += 1;
    for (const event of events) {
      const { batch, index, of } = event.payload as { batch: number; index: number; of: number };
      if (JSON.stringify(event) !== JSON.stringify(eventOf(subject, batch, index, of))) broken += 1;
      eventsByBatch[batch] = (eventsByBatch[batch] ?? 0) + 1;
      if (outbox.delete(`${subject} ${event.id}`) === isFromHub(batch)) outboxWrong += 1;
    }
  }
  return {
    eventsByBatch,
    broken,
    outboxWrong: outboxWrong + outbox.size,
    cursor: Number(must(await store.meta()).cursor ?? -1),
    listWrong: listWrong + listed.size,
  };
}

async function check({ name }: DeviceTask): Promise<void> {
  await report('check', await findings(name));
}

const tasks = { write, fill, open, pour, check };
tasks[task.task](task).catch(async (error: unknown) => {
  await report('failure', { message: error instanceof Error ? error.message : String(error) });
});
