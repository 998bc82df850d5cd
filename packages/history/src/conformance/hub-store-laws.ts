import type { HistoryEvent } from '../history-event.ts';
import type { HubStore, Person, Standing, Tombstone } from '../hub/hub-store.ts';
import type { Change } from '../sync/protocol.ts';
import { agree, holds, refuses } from './agree.ts';
import type { Law } from './law.ts';
import { eventOf, groundOf } from './sample-events.ts';

const ANNA: Person = { subject: 'anna', mark: 'a'.repeat(64) };
const BELA: Person = { subject: 'bela', mark: 'b'.repeat(64) };
const OTHER = 'village';
const NOBODY: Standing = { erased: false, grounds: [], lastContact: null, lastUpdate: {} };

/** What every store of a hub owes, whatever it is made of. The tenants are `town` and `village`. */
export function hubStoreLaws(): readonly Law<HubStore>[] {
  return [
    {
      name: 'gives back what was inserted, in order, exactly as it was, with its standing',
      async run(create) {
        const store = await create();
        const payload = { z: 1, a: { ä: ['\u2019', '\u0000', '\ud83d\ude00'], 10: null, 9: 0.1 } };
        const late = eventOf('a1', { at: '2026-03-02T09:00:00.000Z-0001-k7', purpose: 'research', payload });
        const events = [late, groundOf('g1'), eventOf('a2'), eventOf('b1', { subject: 'bela' })];
        await insert(store, events);
        const { read, standings, known } = await look(store, [ANNA, BELA], ['a1', 'b1', 'zz']);
        agree(read.get('anna'), [groundOf('g1'), eventOf('a2'), late], 'read');
        const text = JSON.stringify(read.get('anna')?.at(-1)?.payload);
        agree(text, JSON.stringify(payload), 'the payload, with its keys in their order');
        agree(
          standings.get('anna'),
          {
            erased: false,
            grounds: [groundOf('g1')],
            lastContact: late.at,
            lastUpdate: { 'keep-result': eventOf('a2').at, research: late.at },
          },
          'standing',
        );
        agree(
          [...known].toSorted(([a], [b]) => (a < b ? -1 : 1)),
          [
            ['a1', 'anna'],
            ['b1', 'bela'],
          ],
          'known',
        );
        agree(await store.subjects('town', null, 10), ['anna', 'bela'], 'subjects');
        agree(await store.subjects('town', 'anna', 10), ['bela'], 'subjects after one');
        agree(await store.subjects('town', null, 1), ['anna'], 'one subject');
      },
    },
    {
      name: 'knows nothing of who is not there',
      async run(create) {
        const store = await create();
        const { read, standings, known } = await look(store, [ANNA], ['a1']);
        agree([read.get('anna'), standings.get('anna'), known.size], [[], NOBODY, 0], 'nobody');
        const page = await store.changes('town', null, 10);
        agree([page.changes, page.more, await store.tombstone('town', ANNA.mark)], [[], false, null], 'nothing');
        agree(await store.devices('town'), [], 'devices');
      },
    },
    {
      name: 'takes all of a work or nothing of it',
      async run(create) {
        const store = await create();
        await insert(store, [eventOf('a1')]);
        const before = await changesOf(store);
        await refuses(
          () =>
            store.transact('town', [ANNA], async (transaction) => {
              await transaction.insert([eventOf('a2')]);
              await transaction.retract([{ subject: 'anna', ids: ['a1'] }]);
              await transaction.erase(ANNA, tombstoneOf(ANNA));
              throw new Error('given up');
            }),
          'a work that fails',
        );
        const { read, standings } = await look(store, [ANNA], []);
        agree([read.get('anna'), standings.get('anna')?.erased], [[eventOf('a1')], false], 'what was there');
        agree(await changesOf(store), before, 'changes');
      },
    },
    {
      name: 'refuses an id that the tenant has already, and leaves the first as it was',
      async run(create) {
        const store = await create();
        await insert(store, [eventOf('a1')]);
        await refuses(() => insert(store, [eventOf('a2'), eventOf('a1', { payload: 'again' })]), 'the id of anna');
        await refuses(() => insert(store, [eventOf('a1', { subject: 'bela' })]), 'the id of somebody else');
        const { read } = await look(store, [ANNA, BELA], []);
        agree([read.get('anna'), read.get('bela')], [[eventOf('a1')], []], 'read');
      },
    },
    {
      name: 'tells what was inserted, once each, in order, in pages that meet',
      async run(create) {
        const store = await create();
        const ids = ['e', 'a', 'c', 'b', 'd'];
        await insert(
          store,
          ids.slice(0, 3).map((id) => eventOf(id)),
        );
        await insert(
          store,
          ids.slice(3).map((id) => eventOf(id)),
        );
        for (const limit of [1, 2, 3, 5, 9]) {
          const found = await changesOf(store, limit);
          agree(
            found,
            ids.map((id) => ({ type: 'event', event: eventOf(id) })),
            `pages of ${limit}`,
          );
        }
        const whole = await store.changes('town', null, 5);
        const rest = await store.changes('town', whole.cursor, 5);
        agree([rest.changes, rest.more], [[], false], 'after the last');
        await insert(store, [eventOf('f')]);
        const next = await store.changes('town', rest.cursor, 5);
        agree(next.changes, [{ type: 'event', event: eventOf('f') }], 'what came next');
        holds(next.epoch === whole.epoch && whole.epoch.length > 0, 'the name of the log stays');
      },
    },
    {
      name: 'reads a cursor that it never gave as the beginning',
      async run(create) {
        const store = await create();
        await insert(store, [eventOf('a1')]);
        for (const cursor of ['', 'never', "1' or 1=1 --", '-1', '99999999999999999999999', '\u0000']) {
          const page = await store.changes('town', cursor, 5);
          agree(page.changes.length, 1, `after ${JSON.stringify(cursor)}`);
        }
      },
    },
    {
      name: 'retracts: the events and what told of them are gone, and only their ids are told',
      async run(create) {
        const store = await create();
        await insert(store, [eventOf('a1', { payload: 'secret' }), eventOf('a2'), eventOf('b1', { subject: 'bela' })]);
        const { cursor } = await store.changes('town', null, 10);
        await store.transact('town', [ANNA, BELA], (transaction) =>
          transaction.retract([
            { subject: 'anna', ids: ['a1'] },
            { subject: 'bela', ids: ['b1'] },
          ]),
        );
        const retracts = [
          { type: 'retract', subject: 'anna', ids: ['a1'] },
          { type: 'retract', subject: 'bela', ids: ['b1'] },
        ];
        agree((await store.changes('town', cursor, 10)).changes, retracts, 'what changed');
        agree(await changesOf(store), [{ type: 'event', event: eventOf('a2') }, ...retracts], 'everything');
        const { read, known, standings } = await look(store, [ANNA, BELA], ['a1', 'b1']);
        agree([read.get('anna'), read.get('bela'), known.size], [[eventOf('a2')], [], 0], 'read');
        agree(standings.get('bela'), NOBODY, 'the standing goes back');
        agree(await store.subjects('town', null, 10), ['anna'], 'subjects');
        await insert(store, [eventOf('a1')]);
        agree((await look(store, [ANNA], ['a1'])).known.size, 1, 'the id is free again');
      },
    },
    {
      name: 'erases: nothing of the person is left, in events or changes, but the tombstone',
      async run(create) {
        const store = await create();
        await insert(store, [groundOf('g1'), eventOf('a1'), eventOf('a2'), eventOf('b1', { subject: 'bela' })]);
        await store.transact('town', [ANNA], (transaction) => transaction.retract([{ subject: 'anna', ids: ['a2'] }]));
        const { cursor } = await store.changes('town', null, 10);
        await erase(store, ANNA);
        const told = [{ type: 'erase', mark: ANNA.mark }];
        agree((await store.changes('town', cursor, 10)).changes, told, 'what changed');
        const bela = { type: 'event', event: eventOf('b1', { subject: 'bela' }) };
        agree(await changesOf(store), [bela, ...told], 'everything');
        const { read, standings, known } = await look(store, [ANNA, BELA], ['g1', 'a1', 'b1']);
        agree([read.get('anna'), standings.get('anna'), known.size], [[], { ...NOBODY, erased: true }, 1], 'anna');
        agree(standings.get('bela')?.erased, false, 'bela');
        agree(await store.tombstone('town', ANNA.mark), { ...tombstoneOf(ANNA), confirmed: [] }, 'tombstone');
      },
    },
    {
      name: 'erases once: a second time changes nothing and tells nothing',
      async run(create) {
        const store = await create();
        await erase(store, ANNA);
        const before = await changesOf(store);
        await store.transact('town', [ANNA], (transaction) =>
          transaction.erase(ANNA, { ...tombstoneOf(ANNA), actor: 'another' }),
        );
        agree(await changesOf(store), before, 'changes');
        agree((await store.tombstone('town', ANNA.mark))?.actor, 'actor', 'tombstone');
        await store.transact('town', [{ subject: '', mark: BELA.mark }], (transaction) =>
          transaction.erase({ subject: '', mark: BELA.mark }, tombstoneOf(BELA)),
        );
        agree((await look(store, [BELA], [])).standings.get('bela')?.erased, true, 'by the mark alone');
      },
    },
    {
      name: 'notes who has spoken and who has carried an erasure out, the first time',
      async run(create) {
        const store = await create();
        const [first, second] = ['2026-03-01T09:00:00.000Z', '2026-03-05T09:00:00.000Z'];
        await store.seen('town', 'zed', first, []);
        await store.seen('town', 'abe', first, [ANNA.mark]);
        await erase(store, ANNA);
        await store.seen('town', 'abe', second, [ANNA.mark, BELA.mark]);
        await store.seen('town', 'abe', '2026-03-09T09:00:00.000Z', [ANNA.mark]);
        const names = (await store.devices('town')).map(({ device, first: at }) => [device, at]);
        agree(
          names,
          [
            ['abe', first],
            ['zed', first],
          ],
          'devices',
        );
        const kept = await store.tombstone('town', ANNA.mark);
        agree(kept?.confirmed, [{ device: 'abe', at: second }], 'confirmed');
      },
    },
    {
      name: 'keeps tenants apart: ids, people, changes, tombstones and devices',
      async run(create) {
        const store = await create();
        await insert(store, [eventOf('a1', { payload: 'town' })]);
        await erase(store, BELA);
        await store.seen('town', 'abe', '2026-03-01T09:00:00.000Z', []);
        const seen = await look(store, [ANNA, BELA], ['a1'], OTHER);
        agree([seen.read.get('anna'), seen.known.size, seen.standings.get('bela')], [[], 0, NOBODY], 'village');
        agree(await changesOf(store, 10, OTHER), [], 'changes');
        agree(await store.subjects(OTHER, null, 10), [], 'subjects');
        agree([await store.devices(OTHER), await store.tombstone(OTHER, BELA.mark)], [[], null], 'devices');
        await insert(store, [eventOf('a1', { payload: 'village' })], OTHER);
        await erase(store, ANNA, OTHER);
        agree((await look(store, [ANNA], [])).read.get('anna'), [eventOf('a1', { payload: 'town' })], 'town');
      },
    },
    {
      name: 'lets nobody be touched who was not locked',
      async run(create) {
        const store = await create();
        const bela = eventOf('b1', { subject: 'bela' });
        await refuses(() => store.transact('town', [ANNA], (one) => one.insert([bela])), 'insert');
        await refuses(() => store.transact('town', [ANNA], (one) => one.erase(BELA, tombstoneOf(BELA))), 'erase');
        agree((await look(store, [BELA], [])).standings.get('bela'), NOBODY, 'bela');
      },
    },
    {
      name: 'does the works on one person one after the other, in any order of locking',
      async run(create) {
        const store = await create();
        const people = [ANNA, BELA];
        await Promise.all(
          Array.from({ length: 20 }, async (_, index) =>
            store.transact('town', index % 2 === 0 ? people : people.toReversed(), async (transaction) => {
              const count = (await transaction.read(['anna'])).get('anna')?.length ?? 0;
              await Promise.resolve();
              await transaction.insert([eventOf(`n${String(count).padStart(2, '0')}`)]);
            }),
          ),
        );
        agree((await look(store, [ANNA], [])).read.get('anna')?.length, 20, 'events');
      },
    },
    {
      name: 'never skips what is committed late: whoever pulls all along has everything once',
      async run(create) {
        const store = await create();
        let hold = (): void => undefined;
        const held = new Promise<void>((resolve) => {
          hold = resolve;
        });
        const slow = store.transact('town', [ANNA], async (transaction) => {
          await transaction.insert([eventOf('slow')]);
          await held;
        });
        let done = false;
        const quick = store
          .transact('town', [BELA], (transaction) => transaction.insert([eventOf('quick', { subject: 'bela' })]))
          .finally(() => {
            done = true;
          });
        // A store that does one thing at a time makes this one wait: then nothing can be skipped.
        for (let round = 0; round < 100 && !done; round += 1) await store.subjects('town', null, 1);
        const first = await store.changes('town', null, 10);
        hold();
        await Promise.all([slow, quick]);
        const found = [...first.changes, ...(await changesOf(store, 10, 'town', first.cursor))];
        const ids = found.map((change) => (change.type === 'event' ? change.event.id : change.type));
        agree(ids.toSorted(), ['quick', 'slow'], 'changes');
      },
    },
  ];
}

function tombstoneOf({ mark }: Person): Tombstone {
  return {
    mark,
    erasedAt: '2026-03-04T09:00:00.000Z',
    actor: 'actor',
    groundKinds: ['consent', 'publicTask'],
    times: ['2026-03-01T08:00:00.000Z'],
  };
}

async function insert(store: HubStore, events: readonly HistoryEvent[], tenant = 'town'): Promise<void> {
  await store.transact(tenant, [ANNA, BELA], (transaction) => transaction.insert(events));
}

async function erase(store: HubStore, person: Person, tenant = 'town'): Promise<void> {
  await store.transact(tenant, [person], (transaction) => transaction.erase(person, tombstoneOf(person)));
}

interface Looked {
  readonly read: ReadonlyMap<string, readonly HistoryEvent[]>;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly known: ReadonlyMap<string, string>;
}

async function look(
  store: HubStore,
  people: readonly Person[],
  ids: readonly string[],
  tenant = 'town',
): Promise<Looked> {
  return store.transact(tenant, people, async (transaction) => ({
    read: await transaction.read(people.map(({ subject }) => subject)),
    standings: await transaction.standings(),
    known: await transaction.known(ids),
  }));
}

async function changesOf(
  store: HubStore,
  limit = 10,
  tenant = 'town',
  since: string | null = null,
): Promise<readonly Change[]> {
  const found: Change[] = [];
  for (let cursor = since; ;) {
    const page = await store.changes(tenant, cursor, limit);
    found.push(...page.changes);
    if (!page.more) return found;
    holds(page.changes.length > 0 && page.cursor !== cursor, 'a page with more moves on');
    cursor = page.cursor;
  }
}
