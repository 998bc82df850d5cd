import { isDataKind } from '../event-kind.ts';
import type { HistoryEvent } from '../history-event.ts';
import { inOrder } from '../in-order.ts';
import type { Purpose } from '../purpose.ts';
import type { Change } from '../sync/protocol.ts';
import type { HubStore, HubTransaction, KeptTombstone, Person, SeenDevice, Standing } from './hub-store.ts';

/** What a hub in memory keeps of one tenant. */
interface State {
  readonly events: Map<string, HistoryEvent>;
  /** By their number, which is the cursor after them. */
  readonly log: Map<number, { readonly change: Change; readonly subject: string | null }>;
  readonly tombstones: Map<string, KeptTombstone>;
  readonly devices: Map<string, SeenDevice>;
  last: number;
}

/** A hub's store that lasts as long as the process: for a workshop's laptop, a demonstration, a test. */
export interface MemoryHubStore extends HubStore {
  /** Everything, as JSON: a backup, or what a search for traces reads. */
  dump(): string;
}

/** `from` is a dump, taken up again under another `epoch`: a name for the log, new at each restore. */
export function memoryHubStore(options: { readonly epoch?: string; readonly from?: string } = {}): MemoryHubStore {
  const { epoch = 'memory', from } = options;
  const tenants = new Map<string, State>(from === undefined ? [] : statesOf(from));
  const queues = new Map<string, Promise<unknown>>();

  function stateOf(tenant: string): State {
    return tenants.get(tenant) ?? emptyState();
  }

  /** One at a time, on a copy that takes the place of the original where nothing failed. */
  function inTurn<T>(tenant: string, work: (draft: State) => Promise<T>): Promise<T> {
    const turn = (queues.get(tenant) ?? Promise.resolve()).then(async () => {
      const draft = copyOf(stateOf(tenant));
      const result = await work(draft);
      tenants.set(tenant, draft);
      return result;
    });
    queues.set(
      tenant,
      turn.catch(() => undefined),
    );
    return turn;
  }

  return {
    transact: (tenant, people, work) => inTurn(tenant, (draft) => work(transactionOn(draft, people))),

    async changes(tenant, since, limit) {
      const { log } = stateOf(tenant);
      const after = since !== null && /^\d{1,15}$/.test(since) ? Number(since) : 0;
      const found = [...log].filter(([number]) => number > after);
      const page = found.slice(0, limit);
      return {
        changes: page.map(([, { change }]) => structuredCopy(change)),
        cursor: String(page.at(-1)?.[0] ?? after),
        more: found.length > page.length,
        epoch,
      };
    },

    async subjects(tenant, after, limit) {
      const all = new Set([...stateOf(tenant).events.values()].map(({ subject }) => subject));
      return [...all]
        .toSorted()
        .filter((subject) => after === null || subject > after)
        .slice(0, limit);
    },

    seen: (tenant, device, at, confirmed) =>
      inTurn(tenant, async ({ devices, tombstones }) => {
        devices.set(device, { device, first: devices.get(device)?.first ?? at, last: at });
        for (const mark of confirmed) {
          const kept = tombstones.get(mark);
          if (kept === undefined || kept.confirmed.some((one) => one.device === device)) continue;
          tombstones.set(mark, { ...kept, confirmed: [...kept.confirmed, { device, at }] });
        }
      }),

    devices: async (tenant) => [...stateOf(tenant).devices.values()].toSorted((a, b) => (a.device < b.device ? -1 : 1)),

    tombstone: async (tenant, mark) => stateOf(tenant).tombstones.get(mark) ?? null,

    dump: () =>
      JSON.stringify(
        [...tenants].map(([tenant, { events, log, tombstones, devices, last }]) => ({
          tenant,
          events: [...events],
          log: [...log],
          tombstones: [...tombstones],
          devices: [...devices],
          last,
        })),
      ),
  };
}

function transactionOn(draft: State, people: readonly Person[]): HubTransaction {
  const subjects = people.map(({ subject }) => subject);

  function guard(subject: string): void {
    if (!subjects.includes(subject)) throw new Error(`not locked: ${subject}`);
  }

  function record(change: Change, subject: string | null): void {
    draft.last += 1;
    draft.log.set(draft.last, { change, subject });
  }

  /** One pass over what is kept, for all of them. */
  function keptOf(some: readonly string[]): ReadonlyMap<string, readonly HistoryEvent[]> {
    const kept = new Map<string, HistoryEvent[]>(some.map((subject) => [subject, []]));
    for (const event of draft.events.values()) kept.get(event.subject)?.push(event);
    for (const events of kept.values()) events.sort(inOrder);
    return kept;
  }

  return {
    async standings() {
      const kept = keptOf(subjects);
      return new Map(
        people.map(({ subject, mark }) => [subject, standingOf(kept.get(subject) ?? [], draft.tombstones.has(mark))]),
      );
    },

    async known(ids) {
      return new Map(
        ids.flatMap((id) => {
          const event = draft.events.get(id);
          return event === undefined ? [] : [[id, event.subject] as const];
        }),
      );
    },

    async insert(events) {
      for (const event of events) {
        guard(event.subject);
        if (draft.events.has(event.id)) throw new Error(`there already: ${event.id}`);
        const copy = structuredCopy(event);
        draft.events.set(event.id, copy);
        record({ type: 'event', event: copy }, event.subject);
      }
    },

    async read(some) {
      for (const subject of some) guard(subject);
      return new Map([...keptOf(some)].map(([subject, events]) => [subject, events.map(structuredCopy)]));
    },

    async retract(gone) {
      for (const { subject, ids } of gone) {
        guard(subject);
        for (const id of ids) draft.events.delete(id);
        for (const [number, { change }] of draft.log) {
          if (change.type === 'event' && change.event.subject === subject && ids.includes(change.event.id)) {
            draft.log.delete(number);
          }
        }
        record({ type: 'retract', subject, ids: [...ids] }, subject);
      }
    },

    async erase({ subject, mark }, tombstone) {
      guard(subject);
      for (const [id, event] of draft.events) if (event.subject === subject) draft.events.delete(id);
      for (const [number, entry] of draft.log) if (entry.subject === subject) draft.log.delete(number);
      if (draft.tombstones.has(mark)) return;
      draft.tombstones.set(mark, { ...tombstone, confirmed: [] });
      record({ type: 'erase', mark }, null);
    },
  };
}

function standingOf(events: readonly HistoryEvent[], erased: boolean): Standing {
  const lastUpdate: Partial<Record<Purpose, string>> = {};
  for (const event of events) if (isDataKind(event.kind)) lastUpdate[event.purpose] = event.at;
  return {
    erased,
    grounds: events.filter(({ kind }) => kind === 'ground').map(structuredCopy),
    lastContact: events.at(-1)?.at ?? null,
    lastUpdate,
  };
}

function emptyState(): State {
  return { events: new Map(), log: new Map(), tombstones: new Map(), devices: new Map(), last: 0 };
}

function copyOf({ events, log, tombstones, devices, last }: { readonly [K in keyof State]: Entries<State[K]> }): State {
  return {
    events: new Map(events),
    log: new Map(log),
    tombstones: new Map(tombstones),
    devices: new Map(devices),
    last,
  };
}

/** A map as its entries, in a dump. */
type Entries<T> = T extends Map<infer Key, infer Value> ? Iterable<readonly [Key, Value]> : T;

/** What goes in and out are copies. */
function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function statesOf(dump: string): readonly (readonly [string, State])[] {
  const states = JSON.parse(dump) as readonly ({ readonly tenant: string } & {
    readonly [K in keyof State]: Entries<State[K]>;
  })[];
  return states.map((state) => [state.tenant, copyOf(state)]);
}
