import { categoriesOf, isDataKind, type HistoryEvent, type Operation } from '../../../../packages/history/src/index.ts';
import { lost } from './lost.ts';
import { ask } from '../oracle/ask.ts';
import { retain } from './run-command.ts';
import { canaryOf, historyOf, isErased, iso, keptOf, PEOPLE, TENANTS, type Device, type World } from './world.ts';

/** A law that does not hold once everything is quiet. */
export interface HistoryFault {
  readonly kind: 'divergences' | 'keptWithoutGround' | 'canaryHits' | 'lost';
  readonly what: string;
}

/** Rounds after which something must have come to rest. */
const MOST_ROUNDS = 12;

/** Lets everybody sync until nothing moves any more. */
export async function becomeQuiet(world: World): Promise<HistoryFault | null> {
  let before = '';
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await retain(world);
    for (const device of world.devices) await device.sync.now();
    const after = await dumpOf(world);
    if (after === before) return null;
    before = after;
  }
  return { kind: 'divergences', what: `still not at rest after ${MOST_ROUNDS} rounds` };
}

/** Everything that is kept, and nothing of when it was last heard of. */
async function dumpOf({ store, devices }: World): Promise<string> {
  const replicas = devices.map((device) => device.store.dump().replaceAll(HEARD, ''));
  const logs = await Promise.all(TENANTS.map((tenant) => store.changes(tenant, null, 1000)));
  return replicas.join('\n') + logs.map(({ cursor, changes }) => `${cursor} ${changes.length}`).join('\n');
}

/** What every sync changes. */
const HEARD = /"(?:heard|lease|sweptAt|offset)":(?:"[^"]*"|-?\d+|null)/g;

/** What only time brings about: it is taken away when everybody is judged again, and not at once. */
const BY_TIME: readonly string[] = ['expired', 'retention-elapsed'];

/** Looks at the hub, which never keeps what a ground told to it does not cover, nor anything of whoever was erased. */
export async function lookAtHub(world: World): Promise<readonly HistoryFault[]> {
  const faults: HistoryFault[] = [];
  for (const tenant of TENANTS) {
    const { changes, cursor } = await world.store.changes(tenant, world.lookedAt.get(tenant) ?? null, 1000);
    if (changes.length === 0) continue;
    world.lookedAt.set(tenant, cursor);
    for (const person of PEOPLE) {
      const kept = await keptOf(world, tenant, person);
      if (kept.length === 0) continue;
      if (await isErased(world, tenant, person))
        faults.push({ kind: 'canaryHits', what: `the hub keeps something of ${person} of ${tenant}, who was erased` });
      faults.push(...withoutGround(world, tenant, kept, { where: 'at the hub, at once', but: BY_TIME }));
    }
  }
  return faults;
}

/** Looks at everything that is kept and shown anywhere. */
export async function lookAround(world: World): Promise<readonly HistoryFault[]> {
  const faults: HistoryFault[] = [];
  for (const tenant of TENANTS) {
    const devices = world.devices.filter((device) => device.tenant === tenant);
    for (const person of PEOPLE) {
      const kept = await keptOf(world, tenant, person);
      world.looked += kept.filter(({ kind }) => isDataKind(kind)).length;
      faults.push(...withoutGround(world, tenant, kept, { where: 'at the hub' }));
      for (const device of devices) faults.push(...(await lookAt(world, device, person, kept)));
    }
    for (const device of devices) {
      const meta = await device.store.meta();
      const { unsent, doubted, unconfirmed } = meta.ok ? meta.value : { unsent: 1, doubted: [], unconfirmed: [] };
      if (unsent + doubted.length + unconfirmed.length > 0)
        faults.push({
          kind: 'divergences',
          what: `${device.name} still has something to say: ${JSON.stringify(meta)}`,
        });
    }
  }
  return [...faults, ...(await canaries(world)), ...(await lost(world))];
}

/** A device beside the hub: what it keeps of somebody, and what it shows. */
async function lookAt(
  world: World,
  device: Device,
  person: string,
  kept: readonly HistoryEvent[],
): Promise<readonly HistoryFault[]> {
  const { name, tenant } = device;
  const read = await device.store.read(person);
  if (!read.ok) return [{ kind: 'divergences', what: `${name} cannot read ${person}: ${JSON.stringify(read.error)}` }];
  const faults: HistoryFault[] = [];
  if (sorted(read.value) !== sorted(kept)) {
    const ids = (events: readonly HistoryEvent[]): string =>
      events.map(({ id, at, kind }) => `${id} ${kind} ${at}`).join(', ');
    faults.push({
      kind: 'divergences',
      what: `${name} and the hub differ about ${person}: [${ids(read.value)}] and [${ids(kept)}]`,
    });
  }
  faults.push(...withoutGround(world, tenant, read.value, { where: `on ${name}` }));
  const skew = device.skew;
  // Shown by a clock that the hub has just set right.
  device.skew = world.hubSkew;
  const shown = await historyOf(world, device, person).read();
  device.skew = skew;
  if (!shown.ok)
    return [...faults, { kind: 'divergences', what: `${name} cannot show ${person}: ${JSON.stringify(shown.error)}` }];
  return [
    ...faults,
    ...withoutGround(world, tenant, shown.value.events, {
      where: `shown on ${name}`,
      all: read.value,
      operations: ['read'],
    }),
  ];
}

function sorted(events: readonly HistoryEvent[]): string {
  return JSON.stringify(
    events
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((event) => Object.entries(event).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
}

/** What the rules would not have kept; now is never before the last thing written. */
function withoutGround(
  world: World,
  tenant: string,
  events: readonly HistoryEvent[],
  {
    where,
    all = events,
    operations = ['collect', 'store'],
    but = [],
  }: {
    readonly where: string;
    readonly all?: readonly HistoryEvent[];
    readonly operations?: readonly Operation[];
    /** Reasons that do not count. */
    readonly but?: readonly string[];
  },
): readonly HistoryFault[] {
  const now = iso(Math.max(world.now + world.hubSkew, ...all.map(({ at }) => Date.parse(at.slice(0, 24)))));
  return events
    .filter(({ kind }) => isDataKind(kind))
    .flatMap((event) => {
      const { subject, purpose, at, id } = event;
      const base = { tenant, subject, purpose, categories: categoriesOf(event), at };
      const against = operations
        .flatMap((operation) => ask({ events: all }, { ...base, operation }, now).reasons)
        .filter((reason) => !but.includes(reason));
      if (against.length === 0) return [];
      return [
        {
          kind: 'keptWithoutGround',
          what: `${id} of ${subject}, ${purpose}, ${where}: ${against.join(', ')}`,
        } as const,
      ];
    });
}

/** Nothing of whoever was erased is left anywhere, and nothing of one tenant is with another. */
async function canaries(world: World): Promise<readonly HistoryFault[]> {
  const faults: HistoryFault[] = [];
  const parts = JSON.parse(world.store.dump()) as readonly { readonly tenant: string }[];
  const places = [
    ...parts.map((part) => ({ where: 'the hub', of: part.tenant, text: JSON.stringify(part) })),
    // A sealed file says nothing to whoever cannot open it, of anybody.
    ...world.files.map((text, number) => ({ where: `file ${number}`, of: '', text })),
    ...world.devices.map(({ name, tenant, store }) => ({ where: name, of: tenant, text: store.dump() })),
  ];
  for (const tenant of TENANTS) {
    const gone: string[] = [];
    for (const person of PEOPLE) {
      if (await isErased(world, tenant, person)) gone.push(person);
      else if (world.ledger.get(tenant)!.has(person))
        faults.push({ kind: 'canaryHits', what: `the hub forgot that ${person} of ${tenant} was erased` });
    }
    for (const person of gone) world.ledger.get(tenant)!.add(person);
    for (const { where, of, text } of places) {
      // Of whoever was erased not even the name stays.
      const traces =
        of === tenant ? gone.flatMap((person) => [canaryOf(tenant, person), `"${person}"`]) : [canaryOf(tenant, '')];
      for (const trace of traces)
        if (text.includes(trace)) faults.push({ kind: 'canaryHits', what: `${trace} of ${tenant} at ${where}` });
    }
  }
  return faults;
}
