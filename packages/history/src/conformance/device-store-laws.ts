import type { HistoryEvent } from '../history-event.ts';
import type { Acceptance, DeviceMeta, DeviceStore, HubMeta } from '../sync/device-store.ts';
import { agree, holds } from './agree.ts';
import type { Law } from './law.ts';
import { eventOf } from './sample-events.ts';
import { storeLaws } from './store-laws.ts';

const NOTHING: Acceptance = { changes: [], marks: [], confirmed: [], rechecked: [], meta: {} };
const NONE = { acked: [], dropped: [], restamped: [] } as const;
const META: HubMeta = {
  cursor: 'c1',
  epoch: 'e1',
  lease: '2026-04-01T09:00:00.000Z',
  markKey: 'b'.repeat(64),
  heard: '2026-03-02T09:00:00.000Z',
  offset: -1500,
  sweptAt: null,
};

/** What a store of a device owes: the laws of a store, and these. */
export function deviceStoreLaws(): readonly Law<DeviceStore>[] {
  return [
    ...storeLaws(),
    {
      name: 'knows nothing when it is new',
      async run(create) {
        agree(await metaOf(await create()), EMPTY, 'meta');
      },
    },
    {
      name: 'puts what is appended in the outbox, in the order of appending, and nothing that was refused',
      async run(create) {
        const store = await create();
        const late = eventOf('a', { at: '2026-03-09T09:00:00.000Z' });
        await store.append('anna', [late]);
        await store.append('bela', [eventOf('z', { subject: 'bela' })]);
        await store.append('anna', [eventOf('c'), eventOf('b')]);
        await store.append('anna', [eventOf('d'), eventOf('a')]);
        agree(await outboxOf(store), [late, eventOf('z', { subject: 'bela' }), eventOf('c'), eventOf('b')], 'outbox');
        agree(await outboxOf(store, 2), [late, eventOf('z', { subject: 'bela' })], 'outbox of two');
        agree((await metaOf(store)).unsent, 4, 'unsent');
      },
    },
    {
      name: 'settles: acked stays, dropped goes, restamped is replaced where it is; the rest stays in the outbox',
      async run(create) {
        const store = await create();
        await store.append('anna', [eventOf('a'), eventOf('b'), eventOf('c'), eventOf('d')]);
        const later = eventOf('c', { at: '2026-03-01T10:00:00.000Z' });
        await store.settle({ acked: [eventOf('a')], dropped: [eventOf('b')], restamped: [later] });
        agree(await outboxOf(store), [later, eventOf('d')], 'outbox');
        agree(await store.read('anna'), { ok: true, value: [eventOf('a'), eventOf('d'), later] }, 'read');
        agree(await metaOf(store), { ...EMPTY, unsent: 2 }, 'meta');
      },
    },
    {
      name: 'settles nothing that left the outbox meanwhile, of nobody else, and nothing twice',
      async run(create) {
        const store = await create();
        await store.append('anna', [eventOf('a'), eventOf('b'), eventOf('c')]);
        await store.append('bela', [eventOf('a', { subject: 'bela' })]);
        await store.settle({ ...NONE, acked: [eventOf('a')] });
        await store.remove('anna', ['c']);
        const late = { at: '2026-03-09T09:00:00.000Z' };
        for (let time = 0; time < 2; time += 1) {
          await store.settle({
            acked: [eventOf('z')],
            dropped: [eventOf('a'), eventOf('c')],
            restamped: [eventOf('a', late), eventOf('c', late)],
          });
        }
        agree(await store.read('anna'), { ok: true, value: [eventOf('a'), eventOf('b')] }, 'read');
        agree(await outboxOf(store), [eventOf('b'), eventOf('a', { subject: 'bela' })], 'outbox');
      },
    },
    {
      name: 'removes from the outbox too, and doubts the subject until the hub has looked again',
      async run(create) {
        const store = await create();
        await store.append('anna', [eventOf('a'), eventOf('b')]);
        await store.append('bela', [eventOf('c', { subject: 'bela' })]);
        await store.remove('bela', ['c']);
        await store.remove('anna', ['a']);
        agree(await outboxOf(store), [eventOf('b')], 'outbox');
        agree(await metaOf(store), { ...EMPTY, unsent: 1, doubted: ['anna', 'bela'] }, 'meta');
        await store.accept({ ...NOTHING, rechecked: ['bela', 'nobody'] });
        agree((await metaOf(store)).doubted, ['anna'], 'doubted');
      },
    },
    {
      name: 'erases the outbox of the subject too, and doubts nothing',
      async run(create) {
        const store = await create();
        await store.append('anna', [eventOf('a'), eventOf('b'), eventOf('c')]);
        await store.append('anna2', [eventOf('a', { subject: 'anna2' })]);
        await store.remove('anna', ['c']);
        await store.erase('anna');
        agree(await outboxOf(store), [eventOf('a', { subject: 'anna2' })], 'outbox');
        agree(await metaOf(store), { ...EMPTY, unsent: 1 }, 'meta');
      },
    },
    {
      name: 'accepts what the hub told, in its order, with the cursor, and puts none of it in the outbox',
      async run(create) {
        const store = await create();
        await store.append('anna', [eventOf('mine'), eventOf('echo'), eventOf('gone')]);
        await store.append('bela', [eventOf('b', { subject: 'bela' })]);
        const corrected = eventOf('echo', { payload: 'as the hub has it' });
        await store.accept({
          changes: [
            { type: 'event', event: eventOf('new') },
            { type: 'event', event: corrected },
            { type: 'event', event: eventOf('brief') },
            { type: 'event', event: eventOf('carl', { subject: 'carl' }) },
            { type: 'retract', subject: 'anna', ids: ['gone', 'brief', 'unknown'] },
            { type: 'erase', subject: 'bela' },
            { type: 'erase', subject: 'nobody' },
          ],
          marks: ['2'.repeat(64), '1'.repeat(64)],
          confirmed: [],
          rechecked: [],
          meta: META,
        });
        agree(await store.read('anna'), { ok: true, value: [corrected, eventOf('mine'), eventOf('new')] }, 'anna');
        agree(await store.subjects(), { ok: true, value: ['anna', 'carl'] }, 'subjects');
        agree(await outboxOf(store), [eventOf('mine')], 'outbox');
        const marks = ['1'.repeat(64), '2'.repeat(64)];
        const meta = { ...META, marks, unconfirmed: marks, doubted: [], unsent: 1 };
        agree(await metaOf(store), meta, 'meta');
      },
    },
    {
      name: 'remembers marks once they are confirmed, and keeps the fields that an acceptance does not name',
      async run(create) {
        const store = await create();
        const marks = ['1'.repeat(64), '2'.repeat(64)];
        await store.accept({ ...NOTHING, marks, meta: META });
        await store.accept({ ...NOTHING, confirmed: [marks[0]!], meta: { cursor: 'c2' } });
        const meta = await metaOf(store);
        agree([meta.marks, meta.unconfirmed, meta.cursor, meta.lease], [marks, [marks[1]], 'c2', META.lease], 'meta');
        await store.accept({ ...NOTHING, marks: [marks[0]!] });
        agree((await metaOf(store)).unconfirmed, marks, 'told again, confirmed again');
      },
    },
    {
      name: 'accepts all of a page or nothing: an unreadable event leaves everything as it was',
      async run(create) {
        const store = await create();
        await store.append('anna', [eventOf('a')]);
        const bad = eventOf('x', { kind: 'rumour' as 'note' });
        const result = await store.accept({
          changes: [
            { type: 'event', event: eventOf('b') },
            { type: 'retract', subject: 'anna', ids: ['a'] },
            { type: 'event', event: bad },
          ],
          marks: ['1'.repeat(64)],
          confirmed: [],
          rechecked: [],
          meta: META,
        });
        agree(!result.ok && [result.error.code, result.error.field], ['invalid', 'kind'], 'accept');
        agree(await store.read('anna'), { ok: true, value: [eventOf('a')] }, 'read');
        agree(await metaOf(store), { ...EMPTY, unsent: 1 }, 'meta');
      },
    },
    {
      name: 'takes back what was removed here when the hub tells it again, and what was erased here too',
      async run(create) {
        const store = await create();
        await store.append('anna', [eventOf('a')]);
        await store.settle({ ...NONE, acked: [eventOf('a')] });
        await store.remove('anna', ['a']);
        await store.accept({ ...NOTHING, changes: [{ type: 'event', event: eventOf('a') }], rechecked: ['anna'] });
        agree(await store.read('anna'), { ok: true, value: [eventOf('a')] }, 'read');
        agree(await metaOf(store), EMPTY, 'meta');
      },
    },
    {
      name: 'sends everything again after a restore, oldest first, from the beginning of another log',
      async run(create) {
        const store = await create();
        const early = eventOf('c', { subject: 'carl', at: '2026-02-01T09:00:00.000Z' });
        await store.accept({ ...NOTHING, changes: [{ type: 'event', event: early }], meta: META });
        await store.append('anna', [eventOf('b'), eventOf('a')]);
        const answer = await store.requeue('e2');
        holds(answer.ok, 'requeue');
        agree(await outboxOf(store), [early, eventOf('a'), eventOf('b')], 'outbox');
        const { cursor, epoch, lease, unsent } = await metaOf(store);
        agree([cursor, epoch, lease, unsent], [null, 'e2', META.lease, 3], 'meta');
      },
    },
    {
      name: 'lets two writers at once lose nothing',
      async run(create) {
        const store = await create();
        const ids = Array.from({ length: 20 }, (_, index) => `e${String(index).padStart(2, '0')}`);
        await Promise.all([
          ...ids.map((id) => store.append('anna', [eventOf(id)])),
          store.accept({ ...NOTHING, changes: [{ type: 'event', event: eventOf('other') }], meta: META }),
          store.settle({ ...NONE, acked: [eventOf('nothing')] }),
        ]);
        const read = await store.read('anna');
        agree(read.ok && read.value.map(({ id }) => id), [...ids, 'other'], 'read');
        agree((await outboxOf(store)).map(({ id }) => id).toSorted(), ids, 'outbox');
      },
    },
  ];
}

const EMPTY: DeviceMeta = {
  cursor: null,
  epoch: null,
  lease: null,
  markKey: null,
  heard: null,
  offset: 0,
  sweptAt: null,
  marks: [],
  unconfirmed: [],
  doubted: [],
  unsent: 0,
};

async function metaOf(store: DeviceStore): Promise<DeviceMeta> {
  const meta = await store.meta();
  if (!meta.ok) throw new Error(`meta: ${meta.error.code}`);
  return meta.value;
}

async function outboxOf(store: DeviceStore, limit = 100): Promise<readonly HistoryEvent[]> {
  const outbox = await store.outbox(limit);
  if (!outbox.ok) throw new Error(`outbox: ${outbox.error.code}`);
  return outbox.value;
}
