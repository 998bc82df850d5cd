import { isDataKind } from '../event-kind.ts';
import type { HistoryEvent } from '../history-event.ts';
import type { HubTransaction, Person, Standing } from '../hub/hub-store.ts';
import { inOrder } from '../in-order.ts';
import type { Purpose } from '../purpose.ts';
import type { Run, Statement } from './in-tenant.ts';
import type { Key } from './keys.ts';
import { newPersonKey, personKey, type PersonKey, type PersonRow } from './person-key.ts';
import { eventFromRow, sealedPayload, type EventRow } from './sealed-event.ts';

type Updates = Readonly<Partial<Record<Purpose, string>>>;

interface Known extends PersonKey {
  readonly lastContact: string | null;
  readonly lastUpdate: Updates;
}

type PeopleRow = PersonRow & {
  readonly erased: boolean;
  readonly last_contact: string | null;
  readonly last_update: Updates;
};

/** What may be done within a transaction that holds the locks of these people. */
export function hubTransaction(
  run: Run,
  master: Key,
  tenant: string,
  people: readonly Person[],
  /** Whether an id is one event of the tenant, as on a hub, or one of each person, as in a plain store. */
  unique: 'in-tenant' | 'by-person' = 'in-tenant',
): HubTransaction {
  const markOf = new Map(people.map(({ subject, mark }) => [subject, mark]));
  const marks = [...new Set(markOf.values())].map(bytes);
  const erased = new Set<string>();
  /** Ids that were looked for, and are nobody's. */
  const free = new Set<string>();
  let found: Promise<Map<string, Known>> | null = null;

  /** Those of whom something is kept, by mark; read once. */
  function rows(): Promise<Map<string, Known>> {
    found ??= readPeople();
    return found;
  }

  async function readPeople(): Promise<Map<string, Known>> {
    const known = new Map<string, Known>();
    for (const row of await run<PeopleRow>(PEOPLE, [tenant, marks])) {
      const mark = row.mark.toString('hex');
      if (row.erased) erased.add(mark);
      if (row.wrapped_key === null) continue;
      const { last_contact: lastContact, last_update: lastUpdate } = row;
      known.set(mark, { ...personKey(master, tenant, row), lastContact, lastUpdate });
    }
    return known;
  }

  function markFor(subject: string): string {
    const mark = markOf.get(subject);
    if (mark === undefined) throw new Error('Nobody else may be read or written within a transaction.');
    return mark;
  }

  /** The events of rows, person by person, in order. */
  async function opened(list: readonly (EventRow & { mark: Buffer })[]): Promise<ReadonlyMap<string, HistoryEvent[]>> {
    const keys = await rows();
    const events = new Map<string, HistoryEvent[]>();
    for (const row of list) {
      const mark = row.mark.toString('hex');
      const person = keys.get(mark);
      const event = person === undefined ? null : eventFromRow(tenant, person.key, person.subject, row);
      if (event === null) throw new Error(`An event of the person marked ${mark} cannot be opened.`);
      const theirs = events.get(event.subject);
      if (theirs === undefined) events.set(event.subject, [event]);
      else theirs.push(event);
    }
    for (const theirs of events.values()) theirs.sort(inOrder);
    return events;
  }

  return {
    async standings() {
      const known = await rows();
      const grounds = await opened(await run(GROUNDS, [tenant, marks]));
      return new Map<string, Standing>(
        people.map(({ subject, mark }) => [
          subject,
          {
            erased: erased.has(mark),
            grounds: grounds.get(subject) ?? [],
            lastContact: known.get(mark)?.lastContact ?? null,
            lastUpdate: known.get(mark)?.lastUpdate ?? {},
          },
        ]),
      );
    },

    async known(ids) {
      if (ids.length === 0) return new Map();
      const found = await run<{ id: string; mark: Buffer }>(KNOWN, [tenant, ids]);
      for (const id of ids) free.add(id);
      for (const { id } of found) free.delete(id);
      const people = await rows();
      const others = found.filter(({ mark }) => !people.has(mark.toString('hex')));
      const named = new Map(people);
      if (others.length > 0)
        for (const row of await run<PersonRow>(OTHERS, [tenant, others.map(({ mark }) => mark)]))
          named.set(row.mark.toString('hex'), { ...personKey(master, tenant, row), lastContact: null, lastUpdate: {} });
      return new Map(found.map(({ id, mark }) => [id, named.get(mark.toString('hex'))?.subject ?? '']));
    },

    async insert(events) {
      if (events.length === 0) return;
      const keys = await rows();
      const touched = new Map<string, Known & { readonly wrappedKey?: Uint8Array; readonly sealedId?: Uint8Array }>();
      const sealed: Uint8Array[] = [];
      for (const event of events) {
        const mark = markFor(event.subject);
        const person = touched.get(mark) ??
          keys.get(mark) ?? { ...newPersonKey(master, tenant, mark, event.subject), lastContact: null, lastUpdate: {} };
        sealed.push(sealedPayload(tenant, person.key, event));
        touched.set(mark, { ...person, ...touchedBy(event, person) });
      }
      const list = [...touched];
      await run(PUT_PEOPLE, [
        tenant,
        list.map(([mark]) => bytes(mark)),
        list.map(([, person]) => person.wrappedKey ?? NOTHING),
        list.map(([, person]) => person.sealedId ?? NOTHING),
        list.map(([, person]) => person.lastContact),
        list.map(([, person]) => JSON.stringify(person.lastUpdate)),
      ]);
      for (const [mark, person] of list) keys.set(mark, person);
      const [inserted] = await run<{ count: number }>(INSERT, [
        tenant,
        unique === 'by-person' || events.every(({ id }) => free.has(id)),
        events.map(({ id }) => id),
        events.map(({ subject }) => bytes(markFor(subject))),
        events.map(({ at }) => at),
        events.map(({ kind }) => kind),
        events.map(({ version }) => version),
        events.map(({ purpose }) => purpose),
        events.map(({ categories }) => categories?.join(' ') ?? null),
        sealed,
        unique === 'by-person',
      ]);
      for (const { id } of events) free.delete(id);
      if (inserted?.count !== events.length) throw new Error('An id is somebody else’s already.');
    },

    async read(subjects) {
      const found = await opened(await run(READ, [tenant, subjects.map((subject) => bytes(markFor(subject)))]));
      return new Map(subjects.map((subject) => [subject, found.get(subject) ?? []]));
    },

    async retract(gone) {
      const pairs = gone.flatMap(({ subject, ids }) => ids.map((id) => [bytes(markFor(subject)), id] as const));
      if (pairs.length === 0) return;
      await run(DELETE, [tenant, pairs.map(([mark]) => mark), pairs.map(([, id]) => id)]);
      const told = gone.filter(({ ids }) => ids.length > 0);
      for (const { subject, ids } of told) await run(RETRACTED, [tenant, bytes(markFor(subject)), ids]);
      await run(RECKON, [tenant, told.map(({ subject }) => bytes(markFor(subject)))]);
      found = null;
    },

    async erase({ subject, mark }, tombstone) {
      if (markFor(subject) !== mark) throw new Error('Nobody else may be read or written within a transaction.');
      const values = [tenant, bytes(mark)];
      await run(ERASE_CHANGES, values);
      await run(ERASE_EVENTS, values);
      await run(ERASE_KEY, values);
      await run(ENTOMB, [...values, tombstone.erasedAt, tombstone.actor, tombstone.groundKinds, tombstone.times]);
      found = null;
    },
  };
}

const NOTHING: Buffer = /* @__PURE__ */ Buffer.alloc(0);

function bytes(mark: string): Buffer {
  return Buffer.from(mark, 'hex');
}

/** How an event changes what is known of its person without reading everything. */
function touchedBy(event: HistoryEvent, person: Known): Pick<Known, 'lastContact' | 'lastUpdate'> {
  const { at, kind, purpose } = event;
  const before = person.lastUpdate[purpose];
  return {
    lastContact: person.lastContact === null || at > person.lastContact ? at : person.lastContact,
    lastUpdate:
      isDataKind(kind) && (before === undefined || at > before)
        ? { ...person.lastUpdate, [purpose]: at }
        : person.lastUpdate,
  };
}

const PEOPLE: Statement = {
  name: 'jalon-people',
  text: `
    SELECT p.mark, e.mark IS NOT NULL AS erased, s.wrapped_key, s.sealed_id, s.last_contact, s.last_update
    FROM unnest($2::bytea[]) AS p (mark)
    LEFT JOIN jalon.subjects s ON s.tenant_id = $1 AND s.mark = p.mark
    LEFT JOIN jalon.erasures e ON e.tenant_id = $1 AND e.mark = p.mark`,
};

// Row by row through the index, whatever the planner knows of a table that is new: a join would read all of it.
const GROUNDS: Statement = {
  name: 'jalon-grounds',
  text: `
    SELECT e.* FROM unnest($2::bytea[]) AS p (mark) CROSS JOIN LATERAL (
      SELECT mark, id, at, kind, version, purpose, categories, payload FROM jalon.events
      WHERE tenant_id = $1 AND mark = p.mark AND kind = 'ground' OFFSET 0
    ) e`,
};

const KNOWN: Statement = {
  name: 'jalon-known',
  text: `
    SELECT e.* FROM unnest($2::text[]) AS i (id) CROSS JOIN LATERAL (
      SELECT id, mark FROM jalon.events WHERE tenant_id = $1 AND id = i.id OFFSET 0
    ) e`,
};

const OTHERS: Statement = {
  name: 'jalon-others',
  text: `SELECT mark, wrapped_key, sealed_id FROM jalon.subjects WHERE tenant_id = $1 AND mark = ANY ($2::bytea[])`,
};

const PUT_PEOPLE: Statement = {
  name: 'jalon-put-people',
  text: `
    INSERT INTO jalon.subjects AS s (tenant_id, mark, wrapped_key, sealed_id, last_contact, last_update)
    SELECT $1, p.* FROM unnest($2::bytea[], $3::bytea[], $4::bytea[], $5::text[], $6::jsonb[]) AS p
    ON CONFLICT (tenant_id, mark) DO UPDATE SET last_contact = excluded.last_contact, last_update = excluded.last_update`,
};

const INSERT: Statement = {
  name: 'jalon-insert',
  text: `
    WITH inserted AS (
      INSERT INTO jalon.events (tenant_id, id, scope, mark, at, kind, version, purpose, categories, payload)
      SELECT $1, e.id, CASE WHEN $11 THEN e.mark ELSE '' END, e.mark, e.at, e.kind, e.version, e.purpose,
        string_to_array(e.categories, ' '), e.payload
      FROM unnest($3::text[], $4::bytea[], $5::text[], $6::text[], $7::int[], $8::text[], $9::text[], $10::bytea[])
        AS e (id, mark, at, kind, version, purpose, categories, payload)
      WHERE $2 OR NOT EXISTS (SELECT FROM jalon.events o WHERE o.tenant_id = $1 AND o.id = e.id AND o.mark <> e.mark)
      RETURNING 1
    )
    SELECT count(*)::int AS count FROM inserted`,
};

const READ: Statement = {
  name: 'jalon-read',
  text: `
    SELECT mark, id, at, kind, version, purpose, categories, payload FROM jalon.events
    WHERE tenant_id = $1 AND mark = ANY ($2::bytea[])`,
};

const DELETE: Statement = {
  name: 'jalon-delete',
  text: `
    DELETE FROM jalon.events e USING unnest($2::bytea[], $3::text[]) AS g (mark, id)
    WHERE e.tenant_id = $1 AND e.mark = g.mark AND e.id = g.id`,
};

const RETRACTED: Statement = {
  name: 'jalon-retracted',
  text: `INSERT INTO jalon.changes (tenant_id, type, mark, ids) VALUES ($1, 'retract', $2, $3)`,
};

/** What is known of people without reading their data, once something of it is gone. */
const RECKON: Statement = {
  name: 'jalon-reckon',
  text: `
    UPDATE jalon.subjects s SET last_contact = l.contact, last_update = l.updates
    FROM (
      SELECT p.mark, max(e.last) AS contact,
        coalesce(jsonb_object_agg(e.purpose, e.last) FILTER (WHERE e.data), '{}') AS updates
      FROM unnest($2::bytea[]) AS p (mark)
      LEFT JOIN (
        SELECT mark, purpose, kind NOT IN ('ground', 'erased') AS data, max(at) AS last FROM jalon.events
        WHERE tenant_id = $1 AND mark = ANY ($2::bytea[]) GROUP BY 1, 2, 3
      ) e ON e.mark = p.mark
      GROUP BY p.mark
    ) l
    WHERE s.tenant_id = $1 AND s.mark = l.mark`,
};

const ERASE_CHANGES: Statement = {
  name: 'jalon-erase-changes',
  text: `DELETE FROM jalon.changes WHERE tenant_id = $1 AND mark = $2 AND type <> 'erase'`,
};

const ERASE_EVENTS: Statement = {
  name: 'jalon-erase-events',
  text: `DELETE FROM jalon.events WHERE tenant_id = $1 AND mark = $2`,
};

const ERASE_KEY: Statement = {
  name: 'jalon-erase-key',
  text: `DELETE FROM jalon.subjects WHERE tenant_id = $1 AND mark = $2`,
};

const ENTOMB: Statement = {
  name: 'jalon-entomb',
  text: `
    WITH kept AS (
      INSERT INTO jalon.erasures (tenant_id, mark, erased_at, actor, ground_kinds, times)
      VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING mark
    )
    INSERT INTO jalon.changes (tenant_id, type, mark) SELECT $1, 'erase', mark FROM kept`,
};
