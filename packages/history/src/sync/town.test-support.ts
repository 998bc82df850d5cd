import { createHistory } from '../create-history.ts';
import { goneEvents } from '../gone-events.ts';
import type { History } from '../history.ts';
import type { HistoryEvent } from '../history-event.ts';
import { createHub, type Hub } from '../hub/hub.ts';
import { EVERY_RULE, type HubRules } from '../hub/hub-rules.ts';
import type { Caller } from '../hub/hub-scope.ts';
import { memoryHubStore, type MemoryHubStore } from '../hub/memory-hub-store.ts';
import { addMilliseconds } from '../milliseconds.ts';
import { createSync, type Sync, type SyncOptions } from './create-sync.ts';
import type { DeviceStore } from './device-store.ts';
import { memoryDeviceStore } from './memory-device-store.ts';
import type { Rejection } from './rejection.ts';
import type { Transport, TransportResult } from './transport.ts';

export const KEY: string = 'c'.repeat(64);

/** A mark that can be read in a test: the subject backwards, filled up to 64 hexadecimal digits. */
export function plainMark(_: string, subject: string): string {
  return Array.from(subject, (character) => character.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0')
    .slice(0, 64);
}

/** What becomes of a request on its way. */
export type Fate = 'arrives' | 'lost' | 'answer-lost' | 'twice';

/** A town: one hub, its clock, and devices with clocks of their own. */
export interface Town {
  readonly hub: Hub;
  hubStore: MemoryHubStore;
  /** The true time, which is the hub's. */
  now: string;
  pass(ms: number): void;
  device(name: string, options?: Partial<SyncOptions>): Device;
  /** Puts the hub back to a dump of it, in a new log. */
  restore(dump: string, epoch: string): void;
}

export interface Device {
  readonly name: string;
  readonly store: DeviceStore;
  readonly sync: Sync;
  readonly rejected: Rejection[];
  /** By how many milliseconds its clock is wrong. */
  skew: number;
  /** Of the next requests; `arrives` when it is empty. */
  readonly fates: Fate[];
  of(subject: string): History;
  read(subject: string): Promise<readonly HistoryEvent[]>;
}

export const CALLER: Caller = { tenant: 'town', actor: 'mediator', mayErase: true };

export function createTown(rules: HubRules = EVERY_RULE): Town {
  let ids = 0;
  const town: Town = {
    hubStore: memoryHubStore(),
    now: '2026-03-01T09:00:00.000Z',
    hub: createHub(
      {
        store: {
          transact: (...given) => town.hubStore.transact(...given),
          changes: (...given) => town.hubStore.changes(...given),
          subjects: (...given) => town.hubStore.subjects(...given),
          seen: (...given) => town.hubStore.seen(...given),
          devices: (...given) => town.hubStore.devices(...given),
          tombstone: (...given) => town.hubStore.tombstone(...given),
        },
        clock: () => town.now,
        markKey: () => KEY,
        mark: plainMark,
      },
      rules,
    ),
    pass(ms) {
      town.now = addMilliseconds(town.now, ms);
    },
    restore(dump, epoch) {
      town.hubStore = memoryHubStore({ from: dump, epoch });
    },
    device(name, options = {}) {
      const store = options.store ?? memoryDeviceStore();
      const clock = (): string => addMilliseconds(town.now, device.skew);
      const rejected: Rejection[] = [];
      const device: Device = {
        name,
        store,
        rejected,
        skew: 0,
        fates: [],
        sync: createSync({
          transport: transportTo(town.hub, () => device.fates.shift() ?? 'arrives'),
          clock,
          device: name,
          tenant: 'town',
          mark: plainMark,
          judge: goneEvents,
          onRejected: (some) => void rejected.push(...some),
          ...options,
          store,
        }),
        of: (subject) =>
          createHistory({
            check: () => null,
            store,
            clock,
            newId: () => `${name}-${String((ids += 1)).padStart(6, '0')}`,
            subject,
            tenant: 'town',
            device: name,
          }),
        async read(subject) {
          const read = await store.read(subject);
          if (!read.ok) throw new Error(read.error.code);
          return read.value;
        },
      };
      return device;
    },
  };
  return town;
}

/** Straight to a hub, through JSON, as far as fate allows. */
export function transportTo(hub: Hub, fate: () => Fate = () => 'arrives'): Transport {
  async function send<T>(
    call: (caller: Caller, request: unknown) => Promise<{ ok: true; value: T } | { ok: false; error: unknown }>,
    request: unknown,
  ): Promise<TransportResult<T>> {
    const what = fate();
    const copy = (): unknown => JSON.parse(JSON.stringify(request)) as unknown;
    if (what === 'lost') return { ok: false, error: 'offline' };
    if (what === 'twice') await call(CALLER, copy());
    const answer = await call(CALLER, copy());
    if (what === 'answer-lost') return { ok: false, error: 'offline' };
    if (!answer.ok) return { ok: false, error: 'incompatible' };
    return { ok: true, value: JSON.parse(JSON.stringify(answer.value)) as T };
  }
  return {
    push: (request) => send((caller, body) => hub.push(caller, body), request),
    pull: (request) => send((caller, body) => hub.pull(caller, body), request),
  };
}

/** What the hub keeps of somebody. */
export async function keptBy(town: Town, subject: string): Promise<readonly HistoryEvent[]> {
  const person = { subject, mark: plainMark(KEY, subject) };
  const read = await town.hubStore.transact('town', [person], (transaction) => transaction.read([subject]));
  return read.get(subject) ?? [];
}
