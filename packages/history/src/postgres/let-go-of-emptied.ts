import type { PostgresPool } from './connection.ts';
import { inTenant, type Statement } from './in-tenant.ts';
import { locksOf } from './locks.ts';

/**
 * Lets go of the people of whom nothing is left: their key, their sealed id, and what told devices that their events are gone. Answers
 * how many. Whoever has an event, a ground among them, stays; what proves an erasure is elsewhere, and stays.
 *
 * They stay until every device that has ever spoken, but those that were revoked, has come back with a cursor after the last of these
 * retractions: a device that is late has its retraction, however late. Whoever revokes a device that is lost lets them go.
 */
export async function letGoOfEmptied(pool: PostgresPool, tenant: string): Promise<number> {
  let people = 0;
  for (;;) {
    const found = await inTenant(pool, tenant, [], (run) => run<{ mark: Buffer }>(EMPTIED, [tenant, null, AT_ONCE]));
    if (found.length === 0) return people;
    const locks = locksOf(
      tenant,
      found.map(({ mark }) => mark.toString('hex')),
    );
    const gone = await inTenant(pool, tenant, locks, async (run) => {
      // Again, now that nobody else writes of them.
      const marks = (await run<{ mark: Buffer }>(EMPTIED, [tenant, found.map(({ mark }) => mark), AT_ONCE])).map(
        ({ mark }) => mark,
      );
      await run(FORGET_RETRACTIONS, [tenant, marks]);
      await run(FORGET_KEYS, [tenant, marks]);
      return marks.length;
    });
    people += gone;
    // Others came back to all of these meanwhile: next time.
    if (gone === 0 || found.length < AT_ONCE) return people;
  }
}

const AT_ONCE = 500;

const EMPTIED: Statement = {
  name: 'jalon-emptied',
  text: `
    WITH heard AS (
      SELECT min(coalesce(d.pulled, 0)) AS seq FROM jalon.seen_devices d
      WHERE d.tenant_id = $1 AND NOT EXISTS (
        SELECT FROM jalon.devices r WHERE r.tenant_id = $1 AND r.id = d.device AND r.revoked_at IS NOT NULL
      )
    )
    SELECT s.mark FROM jalon.subjects s
    WHERE s.tenant_id = $1 AND s.last_contact IS NULL AND ($2::bytea[] IS NULL OR s.mark = ANY ($2::bytea[]))
      AND NOT EXISTS (SELECT FROM jalon.events e WHERE e.tenant_id = $1 AND e.mark = s.mark)
      AND NOT EXISTS (SELECT FROM jalon.changes c, heard h WHERE c.tenant_id = $1 AND c.mark = s.mark AND c.seq > h.seq)
    LIMIT $3`,
};

const FORGET_RETRACTIONS: Statement = {
  name: 'jalon-forget-retractions',
  text: `DELETE FROM jalon.changes WHERE tenant_id = $1 AND mark = ANY ($2::bytea[]) AND type = 'retract'`,
};

const FORGET_KEYS: Statement = {
  name: 'jalon-forget-keys',
  text: `DELETE FROM jalon.subjects WHERE tenant_id = $1 AND mark = ANY ($2::bytea[])`,
};
