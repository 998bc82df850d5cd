import { PAYLOAD_LIMIT, type HistoryEvent } from '../history-event.ts';
import type { Json } from '../json.ts';
import type { Store } from '../store.ts';
import { agree, holds } from './agree.ts';
import type { Law } from './law.ts';
import { eventOf } from './sample-events.ts';

const DONE = { ok: true, value: undefined };

/** What every store owes, whatever it is made of. */
export function storeLaws(): readonly Law<Store>[] {
  return [
    {
      name: 'gives back what it was given, by instant then id, to each subject their own',
      async run(create) {
        const store = await create();
        const late = eventOf('a', { at: '2026-03-02T09:00:00.000Z' });
        agree(await store.append('anna', [late, eventOf('c')]), DONE, 'append');
        agree(await store.append('anna', [eventOf('b')]), DONE, 'append');
        agree(await store.append('bela', [eventOf('a', { subject: 'bela' })]), DONE, 'append');
        agree(await store.read('anna'), { ok: true, value: [eventOf('b'), eventOf('c'), late] }, 'anna');
        agree(await store.read('bela'), { ok: true, value: [eventOf('a', { subject: 'bela' })] }, 'bela');
        agree(await store.read('anna-maria'), { ok: true, value: [] }, 'somebody else');
        agree(await store.subjects(), { ok: true, value: ['anna', 'bela'] }, 'subjects');
      },
    },
    {
      name: 'orders stamps and instants as texts',
      async run(create) {
        const store = await create();
        const at = '2026-03-01T09:00:00.000Z';
        const stamps = [`${at}-0001-a`, '2026-03-01T09:00:00.001Z', at, `${at}-0000-b`, `${at}-0000-a`];
        const events = stamps.map((stamp, index) => eventOf(String(index), { at: stamp }));
        await store.append('anna', events);
        const read = await store.read('anna');
        agree(read.ok && read.value.map((event) => event.at), stamps.toSorted(), 'read');
      },
    },
    {
      name: 'keeps copies: what is changed afterwards, inside or outside, changes nothing',
      async run(create) {
        const store = await create();
        const payload = { done: ['open'] };
        await store.append('anna', [eventOf('a', { payload })]);
        payload.done.push('close');
        const first = await store.read('anna');
        if (first.ok) (first.value as HistoryEvent[]).length = 0;
        agree(await store.read('anna'), { ok: true, value: [eventOf('a', { payload: { done: ['open'] } })] }, 'read');
      },
    },
    ...UNFIT.map(([what, bad, field]): Law<Store> => ({
      name: `refuses ${what}, names the field, and takes nothing of the batch`,
      async run(create) {
        const store = await create();
        await store.append('anna', [eventOf('a')]);
        const refused = await store.append('anna', [eventOf('b'), bad(), eventOf('c')]);
        agree(!refused.ok && [refused.error.code, refused.error.field], ['invalid', field], 'append');
        holds(!refused.ok && typeof refused.error.expected === 'string', 'append says what was expected');
        agree(await store.read('anna'), { ok: true, value: [eventOf('a')] }, 'read');
      },
    })),
    {
      name: 'erases one subject wholly and no other',
      async run(create) {
        const store = await create();
        await store.append('anna', [eventOf('a'), eventOf('b')]);
        await store.append('anna2', [eventOf('a', { subject: 'anna2' })]);
        agree(await store.erase('anna'), DONE, 'erase');
        agree(await store.read('anna'), { ok: true, value: [] }, 'read');
        agree(await store.subjects(), { ok: true, value: ['anna2'] }, 'subjects');
        agree(await store.erase('nobody'), DONE, 'erase nobody');
      },
    },
    {
      name: 'removes by id, where it can, and does not mind ids that are not there',
      async run(create) {
        const store = await create();
        if (store.remove === undefined) return;
        await store.append('anna', [eventOf('a'), eventOf('b'), eventOf('c')]);
        agree(await store.remove('anna', ['c', 'a', 'z']), DONE, 'remove');
        agree(await store.read('anna'), { ok: true, value: [eventOf('b')] }, 'read');
        agree(await store.remove('anna', ['b']), DONE, 'remove the last');
        agree(await store.subjects(), { ok: true, value: [] }, 'subjects');
      },
    },
    {
      name: 'is a set: neither the order of writing nor the batches matter',
      async run(create) {
        const all = [3, 1, 2, 1, 0].map((ms, index) => eventOf(String(index), { at: `2026-03-01T09:00:00.00${ms}Z` }));
        const whole = await create();
        await whole.append('anna', all);
        const expected = await whole.read('anna');
        for (let cut = 0; cut <= all.length; cut += 1) {
          const store = await create();
          await store.append('anna', all.slice(cut).toReversed());
          await store.append('anna', all.slice(0, cut));
          agree(await store.read('anna'), expected, `cut at ${cut}`);
        }
      },
    },
  ];
}

const UNFIT: readonly (readonly [what: string, bad: () => HistoryEvent, field: string])[] = [
  ['another’s event', () => eventOf('x', { subject: 'bela' }), 'subject'],
  ['an id that is there', () => eventOf('a'), 'id'],
  ['an id that is twice in the batch', () => eventOf('b'), 'id'],
  ['an id with a control character', () => eventOf('x\u0000'), 'id'],
  ['an id with half a character', () => eventOf('\ud800'), 'id'],
  ['a day that does not exist', () => eventOf('x', { at: '2026-02-30T09:00:00.000Z' }), 'at'],
  ['a local time', () => eventOf('x', { at: '2026-02-03T09:00:00+01:00' }), 'at'],
  ['an unknown purpose', () => eventOf('x', { purpose: 'marketing' as 'research' }), 'purpose'],
  ['an unknown kind', () => eventOf('x', { kind: 'rumour' as 'note' }), 'kind'],
  ['an unknown category', () => eventOf('x', { categories: ['health' as 'results'] }), 'categories'],
  ['something that is no JSON', () => eventOf('x', { payload: { size: Number.NaN } }), 'payload'],
  ['more than plain data', () => eventOf('x', { payload: { seen: new Map() } as unknown as Json }), 'payload'],
  ['a payload without end', () => eventOf('x', { payload: ['x'.repeat(PAYLOAD_LIMIT)] }), 'payload'],
  ['a payload nested without end', () => eventOf('x', { payload: endless() }), 'payload'],
  ['another schema', () => eventOf('x', { schema: 'jalon.event/2' as 'jalon.event/1' }), 'schema'],
  ['a field nobody knows', () => ({ ...eventOf('x'), name: 'Anna' }) as HistoryEvent, 'name'],
];

function endless(): Json {
  const value: { inside: unknown } = { inside: null };
  value.inside = value;
  return value as unknown as Json;
}
