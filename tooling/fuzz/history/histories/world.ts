import { createHmac } from 'node:crypto';
import { EVERY_RULE, type HubRules } from '../../../../packages/history/src/hub/hub-rules.ts';
import { createHub, memoryHubStore, replayErasures } from '../../../../packages/history/src/hub/index.ts';
import type { Hub, MemoryHubStore } from '../../../../packages/history/src/hub/index.ts';
import { createHistory, goneEvents, type History, type HistoryEvent } from '../../../../packages/history/src/index.ts';
import { createSync, memoryDeviceStore } from '../../../../packages/history/src/sync/index.ts';
import type { MemoryDeviceStore } from '../../../../packages/history/src/sync/memory-device-store.ts';
import type { Sync } from '../../../../packages/history/src/sync/index.ts';
import { badNetwork, type Network } from './bad-network.ts';

/** A few devices, the hub of their tenants, and the true time. */
export interface World {
  /** The truth, in milliseconds since 1970. */
  now: number;
  /** How far the hub's clock is from it. */
  hubSkew: number;
  readonly devices: readonly Device[];
  hub: Hub;
  store: MemoryHubStore;
  backup: string | null;
  readonly rules: HubRules;
  /** How often the hub was restored: each log has a name of its own. */
  restores: number;
  /** Who is known to be erased, by tenant: what an operator keeps apart from the backups. */
  readonly ledger: Map<string, Set<string>>;
  /** Everything ever kept, by id. */
  readonly kept: Map<string, Kept>;
  /** Pieces of data that the hub had at quiet points. */
  looked: number;
  /** How far the log of each tenant was looked at. */
  readonly lookedAt: Map<string, string>;
  /** Sealed files that were written. */
  readonly files: string[];
  readonly newId: () => string;
  /** Whether anything was ever restored, and whether any clock was ever wrong. */
  restored: boolean;
  skewed: boolean;
}

/** A device as it is now. */
export interface Device {
  readonly name: string;
  readonly tenant: string;
  /** How far its clock is from the truth, in milliseconds. */
  skew: number;
  store: MemoryDeviceStore;
  sync: Sync;
  readonly network: Network;
  histories: Map<string, History>;
  backup: string | null;
}

/** Something that a device kept, when it did. */
export interface Kept {
  readonly event: HistoryEvent;
  readonly tenant: string;
  readonly at: number;
}

export const PEOPLE = ['p0', 'p1', 'p2'] as const;
export const TENANTS = ['town', 'village'] as const;
const START = Date.UTC(2026, 2, 1, 9);

/** A world of devices, each of a tenant; `rules` may leave some of the hub's out. */
export function createWorld(tenants: readonly string[], rules: HubRules = EVERY_RULE): World {
  let ids = 0;
  const world: World = {
    now: START,
    hubSkew: 0,
    devices: [],
    store: memoryHubStore(),
    hub: undefined as never,
    backup: null,
    rules,
    restores: 0,
    ledger: new Map(TENANTS.map((tenant) => [tenant, new Set<string>()])),
    kept: new Map(),
    files: [],
    lookedAt: new Map(),
    looked: 0,
    restored: false,
    skewed: false,
    newId: () => `id-${String((ids += 1)).padStart(6, '0')}`,
  };
  world.hub = hubOf(world);
  for (const [number, tenant] of tenants.entries())
    (world.devices as Device[]).push(deviceOf(world, `d${number}`, tenant));
  return world;
}

function hubOf(world: World): Hub {
  const { store, rules } = world;
  return createHub({ store, clock: () => iso(world.now + world.hubSkew), markKey: markKeyOf, mark: markOf }, rules);
}

function deviceOf(world: World, name: string, tenant: string): Device {
  const device = {
    name,
    tenant,
    skew: 0,
    network: badNetwork(() => world.hub, { tenant, actor: name, mayErase: true }),
    histories: new Map(),
    backup: null,
  } as unknown as Device;
  start(world, device, memoryDeviceStore());
  return device;
}

/** Starts a device on what it holds. */
function start(world: World, device: Device, store: MemoryDeviceStore): void {
  device.store = store;
  device.histories = new Map();
  device.sync = createSync({
    store,
    transport: device.network.transport,
    clock: () => iso(world.now + device.skew),
    device: device.name,
    tenant: device.tenant,
    judge: goneEvents,
    mark: markOf,
  });
}

/** The history of somebody on a device. */
export function historyOf(world: World, device: Device, person: string): History {
  const known = device.histories.get(person);
  if (known !== undefined) return known;
  const { store, tenant, name } = device;
  const history = createHistory({
    check: () => null,
    store,
    clock: () => iso(world.now + device.skew),
    newId: world.newId,
    subject: person,
    tenant,
    device: name,
  });
  device.histories.set(person, history);
  return history;
}

/** Takes a device up again as it was when it was copied. */
export function restoreDevice(world: World, device: Device): void {
  if (device.backup === null) return;
  world.restored = true;
  start(world, device, memoryDeviceStore({ from: device.backup }));
}

/** Takes the hub up again as it was when it was copied, and erases again who was erased since. */
export async function restoreHub(world: World): Promise<void> {
  if (world.backup === null) return;
  const ledgers = await Promise.all(TENANTS.map((tenant) => ledgerOf(world, tenant)));
  world.restored = true;
  world.lookedAt.clear();
  world.restores += 1;
  world.store = memoryHubStore({ from: world.backup, epoch: `epoch-${world.restores}` });
  const scope = { store: world.store, mark: markOf, markKey: markKeyOf };
  for (const [index, tenant] of TENANTS.entries()) await replayErasures(scope, tenant, ledgers[index]!);
  world.hub = hubOf(world);
}

async function ledgerOf({ store }: World, tenant: string) {
  const kept = await Promise.all(PEOPLE.map((person) => store.tombstone(tenant, markOf(markKeyOf(tenant), person))));
  return kept.filter((one) => one !== null);
}

/** Whether the hub holds somebody for erased. */
export async function isErased({ store }: World, tenant: string, person: string): Promise<boolean> {
  return (await store.tombstone(tenant, markOf(markKeyOf(tenant), person))) !== null;
}

/** Everything that the hub keeps of somebody. */
export async function keptOf({ store }: World, tenant: string, person: string): Promise<readonly HistoryEvent[]> {
  const people = [{ subject: person, mark: markOf(markKeyOf(tenant), person) }];
  return store.transact(tenant, people, async (transaction) => (await transaction.read([person])).get(person) ?? []);
}

/** What is only ever written in the data of one person of one tenant, or of anybody of it where the person is empty. */
export function canaryOf(tenant: string, person: string): string {
  return `canary-${tenant}-${person}`;
}

export function iso(time: number): string {
  return new Date(time).toISOString();
}

function markKeyOf(tenant: string): string {
  return (tenant === 'town' ? 'a' : 'b').repeat(64);
}

const marks = new Map<string, string>();

export function markOf(key: string, subject: string): string {
  const known = marks.get(`${key}${subject}`);
  if (known !== undefined) return known;
  const mark = createHmac('sha256', Buffer.from(key, 'hex')).update(subject).digest('hex');
  marks.set(`${key}${subject}`, mark);
  return mark;
}
