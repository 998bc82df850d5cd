import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHub, type Hub } from '../hub/index.ts';
import { groundEventOf, recordOf } from '../ground.test-support.ts';
import type { HistoryEvent } from '../history-event.ts';
import type { PushAnswer } from '../sync/protocol.ts';
import { postgresHubStore } from './hub-store.ts';
import { newKey } from './keys.ts';
import { markOf } from './mark.ts';
import { createTenant, markKeyOf } from './tenants.ts';
import { testDatabase, type TestDatabase } from './test-database.test-support.ts';

const masterKey = newKey();
let database: TestDatabase;
let hubs: readonly [Hub, Hub];

beforeAll(async () => {
  database = await testDatabase();
  await database.admin((client) => createTenant(client, masterKey, { id: 'town', name: 'Town' }));
  // Two servers over one database.
  hubs = [hub(), hub()];
});
afterAll(() => database.close());

const NOW = '2026-03-02T09:00:00.000Z';

function hub(): Hub {
  return createHub({
    store: postgresHubStore({ pool: database.pool, masterKey }),
    clock: () => NOW,
    markKey: (tenant) => markKeyOf(database.pool, masterKey, tenant),
    mark: markOf,
  });
}

async function push(to: Hub, device: string, events: readonly HistoryEvent[]): Promise<PushAnswer['answers']> {
  const caller = { tenant: 'town', actor: device, mayErase: true };
  const pushed = await to.push(caller, { device, now: NOW, events });
  if (!pushed.ok) throw new Error(pushed.error.code);
  return pushed.value.answers;
}

function told(subject: string): HistoryEvent {
  const record = recordOf(
    { kind: 'publicTask', statute: 'law' },
    { tenant: 'town', subject, recordId: `r-${subject}`, storage: { place: 'server', country: 'FR' } },
  );
  const informed = { state: 'informed', by: { role: 'controller', partyRef: 'town' } } as const;
  return groundEventOf(`g-${subject}`, '2026-03-01T09:00:00.000Z', record, informed as never);
}

function stepOf(subject: string, id: string, plan: string): HistoryEvent {
  const payload = { plan, step: 's', done: true, how: null };
  const at = '2026-03-01T10:00:00.000Z';
  return { schema: 'jalon.event/1', id, subject, at, kind: 'step-done', version: 1, purpose: 'follow-up', payload };
}

describe('the same id pushed twice at the same instant', () => {
  it('for two people: it is one of them’s, and the other is told so', async () => {
    const [one, other] = hubs;
    await push(one, 'k1', [told('anna'), told('bela')]);
    for (let round = 0; round < 12; round += 1) {
      // In opposite orders, so that each waits for an id that the other has.
      const ids = [`${round}-a`, `${round}-b`, `${round}-c`];
      const answers = await Promise.all([
        push(
          one,
          'k1',
          ids.map((id) => stepOf('anna', id, 'hers')),
        ),
        push(
          other,
          'k2',
          ids.toReversed().map((id) => stepOf('bela', id, 'his')),
        ),
      ]);
      const statuses = answers.map((each) => [...new Set(each.map(({ status }) => status))]);
      expect(statuses.flat().toSorted()).toEqual(['acked', 'rejected']);
      const refused = answers.flat().filter(({ status }) => status === 'rejected');
      expect(refused).toEqual(ids.map(() => expect.objectContaining({ reason: 'invalid', field: 'id' })));
      const acked = statuses[0]?.[0] === 'acked' ? 'anna' : 'bela';
      const rows = await database.admin((client) =>
        client.query('SELECT DISTINCT encode(mark, $2) AS mark FROM jalon.events WHERE id = ANY ($1)', [ids, 'hex']),
      );
      expect(rows.rows).toEqual([{ mark: markOf(await markKeyOf(database.pool, masterKey, 'town'), acked) }]);
    }
  });

  it('for one person by two devices: it is kept once, and told once', async () => {
    const [one, other] = hubs;
    await push(one, 'k1', [told('cleo')]);
    const answers = await Promise.all([
      push(one, 'k1', [stepOf('cleo', 'same', 'p')]),
      push(other, 'k2', [stepOf('cleo', 'same', 'p')]),
    ]);
    expect(answers.flat().map(({ status }) => status)).toEqual(['acked', 'acked']);
    const page = await one.pull(
      { tenant: 'town', actor: 'k3', mayErase: false },
      {
        device: 'k3',
        since: null,
        limit: 1000,
        confirmed: [],
        recheck: [],
      },
    );
    const same =
      page.ok && page.value.changes.filter((change) => change.type === 'event' && change.event.id === 'same');
    expect(same).toHaveLength(1);
  });
});
