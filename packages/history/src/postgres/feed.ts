import type { HistoryEvent } from '../history-event.ts';
import type { ChangePage } from '../hub/hub-store.ts';
import type { Change } from '../sync/protocol.ts';
import type { PostgresPool } from './connection.ts';
import { inTenant, type Statement } from './in-tenant.ts';
import type { Key } from './keys.ts';
import { personKey, type PersonKey, type PersonRow } from './person-key.ts';
import { eventFromRow, type EventRow } from './sealed-event.ts';

interface ChangeRow extends PersonRow, EventRow {
  readonly seq: string;
  readonly type: Change['type'];
  readonly ids: readonly string[] | null;
}

/**
 * What changed after a cursor, oldest first. A number drawn from a sequence before another may be committed after it, so a
 * page stops short of the oldest writer still under way (`jalon.feed_horizon`): what it may yet commit comes in a later page, and is
 * never passed by.
 */
export function changesAfter(
  pool: PostgresPool,
  master: Key,
  tenant: string,
  since: string | null,
  limit: number,
): Promise<ChangePage> {
  return inTenant(pool, tenant, [], async (run) => {
    const [state] = await run<{ epoch: string; horizon: string }>(HORIZON, [tenant]);
    if (state === undefined) throw new Error('There is no such tenant.');
    const from = readCursor(since, state.epoch) ?? '0';
    const found = await run<ChangeRow>(CHANGES, [tenant, from, state.horizon, limit + 1]);
    const page = found.slice(0, limit);
    const people = new Map<string, PersonKey>();
    const changes = page.map((row): Change => {
      const mark = row.mark.toString('hex');
      if (row.type === 'erase') return { type: 'erase', mark };
      const person = people.get(mark) ?? personKey(master, tenant, row);
      people.set(mark, person);
      if (row.type === 'retract') return { type: 'retract', subject: person.subject, ids: row.ids ?? [] };
      return { type: 'event', event: openedEvent(tenant, person, mark, row) };
    });
    const { epoch } = state;
    return { changes, cursor: `${epoch}.${page.at(-1)?.seq ?? from}`, more: found.length > limit, epoch };
  });
}

function openedEvent(tenant: string, { key, subject }: PersonKey, mark: string, row: EventRow): HistoryEvent {
  const event = eventFromRow(tenant, key, subject, row);
  if (event === null) throw new Error(`An event of the person marked ${mark} cannot be opened.`);
  return event;
}

/** The log of a cursor, and where it stands there; null where it is none. */
export function splitCursor(text: string | null): readonly [epoch: string, seq: string] | null {
  const parts = /^([0-9a-f-]{36})\.(\d{1,18})$/.exec(text ?? '');
  return parts === null ? null : [parts[1]!, parts[2]!];
}

/** Where a cursor stands; null for the beginning. One of another log (before a restore) begins again. */
function readCursor(text: string | null, epoch: string): string | null {
  const parts = splitCursor(text);
  return parts?.[0] === epoch ? parts[1] : null;
}

const HORIZON: Statement = {
  name: 'jalon-horizon',
  text: `SELECT epoch, jalon.feed_horizon()::text AS horizon FROM jalon.tenants WHERE id = $1`,
};

const CHANGES: Statement = {
  name: 'jalon-changes',
  text: `
    SELECT c.*, s.wrapped_key, s.sealed_id FROM (
      (
        SELECT seq, mark, 'event' AS type, NULL::text[] AS ids, id, at, kind, version, purpose, categories, payload
        FROM jalon.events
        WHERE tenant_id = $1 AND seq > $2::bigint AND seq <= $3::bigint
        ORDER BY seq LIMIT $4
      ) UNION ALL (
        SELECT seq, mark, type, ids, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM jalon.changes
        WHERE tenant_id = $1 AND seq > $2::bigint AND seq <= $3::bigint
        ORDER BY seq LIMIT $4
      )
    ) c
    LEFT JOIN jalon.subjects s ON s.tenant_id = $1 AND s.mark = c.mark
    ORDER BY c.seq LIMIT $4`,
};
