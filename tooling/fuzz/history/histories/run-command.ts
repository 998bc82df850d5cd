import type { GroundChange, GroundEvent, HistoryError } from '../../../../packages/history/src/index.ts';
import type { Command } from './command.ts';
import { exportFrom, importTo } from './carry.ts';
import { recordAbout, RECORDS } from './records.ts';
import { canaryOf, historyOf, PEOPLE, restoreDevice, restoreHub, TENANTS, type Device, type World } from './world.ts';

/** What came of it: `done`, or the reason why not. */
export type Said = string;

/** Makes one thing happen. */
export async function runCommand(world: World, command: Exclude<Command, { readonly do: 'quiet' }>): Promise<Said> {
  switch (command.do) {
    case 'wait':
      world.now += command.ms;
      return 'done';
    case 'clock':
      if (command.device === null) world.hubSkew = command.ms;
      else deviceOf(world, command.device).skew = command.ms;
      world.skewed ||= command.ms !== 0;
      return 'done';
    case 'tell':
      return tell(world, command);
    case 'keep':
      return keep(world, command);
    case 'read': {
      const read = await historyOf(world, deviceOf(world, command.device), personOf(command.person)).read();
      return read.ok ? 'done' : told(read.error);
    }
    case 'sync': {
      const devices = [...new Set(command.devices.map((number) => deviceOf(world, number)))];
      for (const { network } of devices) network.weather(command.network);
      const syncing = Promise.all(devices.map(({ sync }) => sync.now()));
      for (const other of command.meanwhile ?? []) await runCommand(world, other);
      const ended = await syncing;
      for (const { network } of devices) {
        await network.deliver();
        network.weather([]);
      }
      return ended.find(({ error }) => error !== null)?.error ?? 'done';
    }
    case 'erase':
      return erase(world, command);
    case 'backup':
    case 'restore':
      return command.device === null
        ? hubCopy(world, command.do)
        : deviceCopy(world, deviceOf(world, command.device), command.do);
    case 'export':
      return exportFrom(world, deviceOf(world, command.device));
    case 'import':
      return importTo(world, deviceOf(world, command.device), command.file);
    case 'retain':
      await retain(world);
      return 'done';
    default:
      command satisfies never;
      throw new Error('nothing of the kind');
  }
}

async function tell(
  world: World,
  { device: number, person, record, state, role, lasts }: Command & { do: 'tell' },
): Promise<Said> {
  const device = deviceOf(world, number);
  const about = recordAbout(record, device.tenant, personOf(person));
  const validUntil = lasts === undefined ? {} : { validUntil: new Date(world.now + device.skew + lasts).toISOString() };
  const change = { state, by: { role, partyRef: `${role}-1` }, ...validUntil } as GroundChange;
  const told = await historyOf(world, device, personOf(person)).change(about, change, HOW[record % RECORDS.length]);
  return told.ok ? 'done' : toldOf(told.error);
}

/** Some agreements are spoken, and attested. */
const HOW: readonly (Partial<Pick<GroundEvent, 'method' | 'evidence'>> | undefined)[] = RECORDS.map(({ kind }, index) =>
  kind === 'consent' && index % 2 === 0
    ? { method: 'oral', evidence: { kind: 'mediator-attestation', sha256: 'c'.repeat(64) } }
    : undefined,
);

async function keep(
  world: World,
  { device: number, person, purpose, kind, categories }: Command & { do: 'keep' },
): Promise<Said> {
  const device = deviceOf(world, number);
  const name = personOf(person);
  const payload = { canary: `${canaryOf(device.tenant, name)}-${world.kept.size}` };
  const entry = { purpose, kind, payload, ...(categories && { categories }) };
  const kept = await historyOf(world, device, name).append(entry);
  if (!kept.ok) return toldOf(kept.error);
  world.kept.set(kept.value.id, { event: kept.value, tenant: device.tenant, at: world.now });
  return 'done';
}

/** At the hub, or on a device, which tells the hub when it next can. */
async function erase(
  world: World,
  { device: number, person, tenant: other }: Command & { do: 'erase' },
): Promise<Said> {
  const name = personOf(person);
  if (number === null) {
    const tenant = TENANTS[other % TENANTS.length]!;
    const done = await world.hub.erase({ tenant, actor: 'office', mayErase: true }, name);
    return done.ok ? 'done' : done.error.code;
  }
  const done = await historyOf(world, deviceOf(world, number), name).erase({ keepProof: true });
  return done.ok ? 'done' : toldOf(done.error);
}

async function hubCopy(world: World, what: 'backup' | 'restore'): Promise<Said> {
  if (what === 'restore') await restoreHub(world);
  else world.backup = world.store.dump();
  return 'done';
}

async function deviceCopy(world: World, device: Device, what: 'backup' | 'restore'): Promise<Said> {
  if (what === 'restore') restoreDevice(world, device);
  else device.backup = device.store.dump();
  return 'done';
}

/** What a night does at the hub. */
export async function retain(world: World): Promise<void> {
  for (const tenant of TENANTS) {
    let after: string | null = null;
    do {
      const page = await world.hub.retain(tenant, { after, limit: 2 });
      after = page.ok ? page.value.next : null;
    } while (after !== null);
  }
}

function deviceOf({ devices }: World, number: number): Device {
  return devices[number % devices.length]!;
}

function personOf(number: number): string {
  return PEOPLE[number % PEOPLE.length]!;
}

function told(error: HistoryError): Said {
  return toldOf(error);
}

function toldOf(error: HistoryError): Said {
  return error.code === 'not-permitted' ? error.reason : `${error.code} ${'field' in error ? error.field : ''}`;
}
