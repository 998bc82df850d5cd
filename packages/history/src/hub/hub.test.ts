import { describe, expect, it } from 'vitest';
import { eventOf, groundOf } from '../conformance/sample-events.ts';
import type { HistoryEvent } from '../history-event.ts';
import type { Json } from '../json.ts';
import { PUSH_LIMIT, type EventAnswer } from '../sync/protocol.ts';
import { CALLER, createTown, KEY, keptBy, plainMark, type Town } from '../sync/town.test-support.ts';
import { memoryHubStore } from './memory-hub-store.ts';
import { replayErasures } from './replay-erasures.ts';

/** A consent until the last instant there is. */
function forEver(): HistoryEvent {
  const record = { recordId: 'x', ground: { kind: 'consent', explicit: true } } as const;
  const ground = groundOf('x', { state: 'given', role: 'subject', record });
  const { event, ...rest } = ground.payload as { readonly event: object };
  return { ...ground, payload: { ...rest, event: { ...event, validUntil: '9999-12-31T23:59:59.999Z' } } };
}

const data = (id: string, rest: Partial<HistoryEvent> = {}): HistoryEvent =>
  eventOf(id, { purpose: 'follow-up', categories: ['results'], payload: `secret ${id}`, ...rest });

async function push(town: Town, events: readonly unknown[], caller = CALLER): Promise<readonly EventAnswer[]> {
  const answer = await town.hub.push(caller, { device: 'one', now: town.now, events });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value.answers;
}

const acked = (...ids: readonly string[]): readonly EventAnswer[] => ids.map((id) => ({ id, status: 'acked' }));
const idsOf = async (town: Town, subject = 'anna'): Promise<readonly string[]> =>
  (await keptBy(town, subject)).map(({ id }) => id);

describe('a push', () => {
  it('takes grounds before data, in any order; the same twice is once', async () => {
    const town = createTown();
    const batch = [data('a'), groundOf('g'), data('a'), data('b')];
    expect(await push(town, batch)).toEqual(acked('a', 'g', 'a', 'b'));
    expect(await push(town, batch)).toEqual(acked('a', 'g', 'a', 'b'));
    expect(await idsOf(town)).toEqual(['g', 'a', 'b']);
  });

  it('takes nothing that was collected before its ground, though it may be stored now', async () => {
    const town = createTown();
    const early = data('early', { at: '2026-03-01T07:59:59.999Z' });
    expect(await push(town, [early, groundOf('g')])).toMatchObject([{ reason: 'not-informed' }, { status: 'acked' }]);
  });

  it('answers each event for itself', async () => {
    const town = createTown();
    const ahead = data('ahead', { at: '2026-03-01T09:05:00.001Z' });
    const nearly = data('nearly', { at: '2026-03-01T09:05:00.000Z' });
    const batch = [
      groundOf('g'),
      data('a'),
      data('bare', { subject: 'bela' }),
      ahead,
      nearly,
      data('x', { kind: 'rumour' as 'note' }),
    ];
    expect(await push(town, batch)).toEqual([
      ...acked('g', 'a'),
      { id: 'bare', status: 'rejected', reason: 'no-record' },
      { id: 'ahead', status: 'retry', reason: 'clock-drift' },
      ...acked('nearly'),
      { id: 'x', status: 'rejected', reason: 'invalid', field: 'kind', expected: 'a known kind' },
    ]);
  });

  it('answers for a version that no store can keep, and keeps the rest', async () => {
    const batch = [groundOf('g'), { ...groundOf('h'), version: 2 ** 31 }, data('a', { version: 2 ** 31 })];
    expect(await push(createTown(), batch)).toMatchObject([
      { status: 'acked' },
      { id: 'h', reason: 'invalid', field: 'version' },
      { id: 'a', reason: 'invalid', field: 'version' },
    ]);
  });

  it.each<[string, HistoryEvent, string]>([
    ['of another tenant', groundOf('x', { record: { recordId: 'x', tenant: 'village' } }), 'payload.record.tenant'],
    [
      'that stays on a device',
      groundOf('x', { record: { recordId: 'x', storage: { place: 'device', country: 'FR' } } }),
      'payload.record.storage.place',
    ],
    ['that its record does not allow', groundOf('x', { state: 'withdrawn', role: 'subject' }), 'payload'],
    ['without its record', { ...groundOf('x'), payload: { event: {} } }, 'payload.event.eventId'],
    ['of nothing', { ...groundOf('x'), payload: 'yes' }, 'payload'],
    ['of a later version', { ...groundOf('x'), version: 2 }, 'version'],
    ['that lasts for ever', forEver(), 'payload.event.validUntil'],
    ['that tells its record otherwise', groundOf('x', { record: { jurisdiction: 'BE' } }), 'payload'],
  ])('refuses a ground %s, and keeps the others readable', async (_, bad, field) => {
    const town = createTown();
    const answers = await push(town, [groundOf('g'), bad, data('a')]);
    expect(answers).toMatchObject([
      { status: 'acked' },
      { status: 'rejected', reason: 'invalid', field },
      { status: 'acked' },
    ]);
    expect(await idsOf(town)).toEqual(['g', 'a']);
  });

  it('judges everything again where a ground comes late, and tells what is gone', async () => {
    const town = createTown();
    await push(town, [groundOf('g'), data('a'), data('b', { at: '2026-03-01T08:20:00.000Z' })]);
    const end = groundOf('end', { at: '2026-03-01T08:30:00.000Z', state: 'invalidated', role: 'authority' });
    expect(await push(town, [end])).toEqual(acked('end'));
    expect(await idsOf(town)).toEqual(['g', 'end']);
    const pulled = await town.hub.pull(CALLER, { device: 'two', since: null, limit: 10, confirmed: [], recheck: [] });
    expect(pulled).toMatchObject({
      value: { changes: [{ event: { id: 'g' } }, { event: { id: 'end' } }, { type: 'retract', ids: ['b', 'a'] }] },
    });
  });

  it('takes no id that is somebody else’s, in the batch or before', async () => {
    const town = createTown();
    const other = groundOf('a', { subject: 'bela' });
    expect(await push(town, [groundOf('g'), data('a'), other])).toMatchObject([
      {},
      { status: 'acked' },
      { status: 'rejected', field: 'id' },
    ]);
    expect(await push(town, [other])).toMatchObject([{ status: 'rejected', field: 'id' }]);
    expect(await idsOf(town, 'bela')).toEqual([]);
  });

  it('takes no ground that holds more than a ground says: no purpose would answer for it', async () => {
    const town = createTown();
    const [ground] = [groundOf('g') as unknown as { payload: { record: { ground: object }; event: { by: object } } }];
    const holders = [
      ['payload.why', (holder: typeof ground) => holder.payload],
      ['payload.record.why', (holder: typeof ground) => holder.payload.record],
      ['payload.record.ground', (holder: typeof ground) => holder.payload.record.ground],
      ['payload.event.by.why', (holder: typeof ground) => holder.payload.event.by],
    ] as const;
    for (const [field, at] of holders) {
      const copy = structuredClone(ground);
      Object.assign(at(copy), { why: 'something about their health' });
      expect(await push(town, [copy])).toMatchObject([{ reason: 'invalid', field }]);
    }
    const wish = eventOf('wish', { kind: 'erased', payload: 'something about their health' });
    expect(await push(town, [wish])).toMatchObject([{ reason: 'invalid', field: 'payload' }]);
    expect(await idsOf(town)).toEqual([]);
  });

  it('looks at each ground once, however many are there', async () => {
    const town = createTown();
    let looks = 0;
    const { payload } = groundOf('g');
    const { record, event } = payload as { readonly record: { readonly recipients: object }; readonly event: object };
    const toJSON = (): readonly Json[] => {
      looks += 1;
      return [];
    };
    Object.defineProperty(record.recipients, 'toJSON', { value: toJSON });
    const batch = Array.from({ length: 100 }, (_, index) => {
      const id = `g${index}`;
      return { ...groundOf(id), payload: { record, event: { ...event, eventId: id } } };
    });
    expect(await push(town, batch)).toEqual(acked(...batch.map(({ id }) => id)));
    expect(looks).toBeLessThan(2000);
  });

  it('erases by an event, from who may, with everything else of the person in the batch', async () => {
    const town = createTown();
    const wish = eventOf('wish', { kind: 'erased', payload: null });
    await push(town, [groundOf('g'), data('a')]);
    expect(await push(town, [wish], { ...CALLER, mayErase: false })).toMatchObject([
      { status: 'rejected', field: 'kind' },
    ]);
    expect(await idsOf(town)).toEqual(['g', 'a']);
    const refused = { status: 'rejected', reason: 'erased' };
    expect(await push(town, [data('b'), wish, data('c')])).toMatchObject([refused, { status: 'acked' }, refused]);
    expect(await push(town, [wish, groundOf('h')])).toMatchObject([{ status: 'acked' }, refused]);
    expect(town.hubStore.dump()).not.toMatch(/anna|secret/);
    expect(await town.hubStore.tombstone('town', plainMark(KEY, 'anna'))).toMatchObject({
      actor: 'mediator',
      groundKinds: ['publicTask'],
      times: ['2026-03-01T08:00:00.000Z'],
    });
  });

  it.each<[unknown, string]>([
    [null, ''],
    [[], ''],
    [{}, 'device'],
    [{ device: 'Tablet 1', now: '2026-03-01T09:00:00.000Z', events: [] }, 'device'],
    [{ device: 'one', now: 'now', events: [] }, 'now'],
    [{ device: 'one', now: '2026-03-01T09:00:00.000Z', events: {} }, 'events'],
    [{ device: 'one', now: '2026-03-01T09:00:00.000Z', events: Array.from({ length: PUSH_LIMIT + 1 }) }, 'events'],
  ])('asked for wrongly names the field: %#', async (request, field) => {
    expect(await createTown().hub.push(CALLER, request)).toMatchObject({
      ok: false,
      error: { code: 'invalid', field },
    });
  });

  it('reads events that are no events, one by one', async () => {
    const hostile: readonly unknown[] = [
      null,
      7,
      'x',
      [],
      {},
      { id: { toString: 1 } },
      { id: 'x'.repeat(9999) },
      { ...data('p'), payload: { toJSON: 1 } as unknown as Json },
    ];
    const answers = await push(createTown(), hostile);
    for (const answer of answers) expect(answer).toMatchObject({ status: 'rejected' });
    expect(answers).toHaveLength(hostile.length);
  });
});

describe('a pull', () => {
  it.each<[object, string]>([
    [{ limit: 0 }, 'limit'],
    [{ limit: 1e9 }, 'limit'],
    [{ since: 7 }, 'since'],
    [{ confirmed: ['anna'] }, 'confirmed'],
    [{ recheck: [null] }, 'recheck'],
    [{ recheck: Array.from({ length: 51 }, () => 'anna') }, 'recheck'],
  ])('asked for wrongly names the field: %#', async (wrong, field) => {
    const request = { device: 'one', since: null, limit: 10, confirmed: [], recheck: [], ...wrong };
    expect(await createTown().hub.pull(CALLER, request)).toMatchObject({ error: { code: 'invalid', field } });
  });

  it('gives a lease of thirty days, and the key of the marks', async () => {
    const request = { device: 'one', since: null, limit: 10, confirmed: [], recheck: [] };
    expect(await createTown().hub.pull(CALLER, request)).toMatchObject({
      value: { lease: '2026-03-31T09:00:00.000Z', markKey: KEY, epoch: 'memory', more: false },
    });
  });
});

describe('time', () => {
  it('alone makes data go, then, after years, the proof', async () => {
    const town = createTown();
    await push(town, [groundOf('g'), data('a'), groundOf('h', { subject: 'bela' })]);
    const page = { after: null, limit: 1 };
    expect(await town.hub.retain('town', page)).toEqual({ ok: true, value: { people: 1, deleted: 0, next: 'anna' } });
    town.now = '2027-03-01T09:00:00.000Z';
    expect(await town.hub.retain('town', page)).toMatchObject({ value: { deleted: 1, next: 'anna' } });
    expect(await idsOf(town)).toEqual(['g']);
    town.now = '2031-03-01T09:00:00.000Z';
    expect(await town.hub.retain('town', { after: null, limit: 10 })).toMatchObject({
      value: { deleted: 2, next: null },
    });
    expect(await town.hubStore.subjects('town', null, 10)).toEqual([]);
    expect(await town.hub.retain('town', { after: null, limit: 0 })).toMatchObject({ error: { field: 'limit' } });
  });
});

describe('a person’s file', () => {
  it('holds everything, restricted data too, and is not there for who is not', async () => {
    const town = createTown();
    const stop = groundOf('stop', { at: '2026-03-01T09:00:00.000Z', state: 'restricted', role: 'subject' });
    await push(town, [groundOf('g'), data('a'), stop]);
    expect(await town.hub.exportPerson('town', 'anna')).toMatchObject({
      value: {
        subject: 'anna',
        records: [{ recordId: 'record-anna' }],
        events: [{ id: 'g' }, { id: 'a' }, { id: 'stop' }],
      },
    });
    expect(await town.hub.exportPerson('town', 'bela')).toEqual({ ok: false, error: { code: 'unknown' } });
    expect(await town.hub.exportPerson('village', 'anna')).toEqual({ ok: false, error: { code: 'unknown' } });
    expect(await town.hub.certificate('town', plainMark(KEY, 'anna'))).toEqual({
      ok: false,
      error: { code: 'unknown' },
    });
    expect(await town.hub.erase(CALLER, '')).toMatchObject({ error: { field: 'subject' } });
  });

  it('is of an id as events have them: nobody is taken for somebody else', async () => {
    const town = createTown();
    for (const subject of ['', 'a\u0000', 'a\nb', '\u0085', 'a\ud800', 'x'.repeat(201)]) {
      const refused = { ok: false, error: { code: 'invalid', field: 'subject' } };
      expect(await town.hub.exportPerson('town', subject)).toMatchObject(refused);
      expect(await town.hub.erase(CALLER, subject)).toMatchObject(refused);
      const request = { device: 'one', since: null, limit: 1, confirmed: [], recheck: [subject] };
      expect(await town.hub.pull(CALLER, request)).toMatchObject({ error: { field: 'recheck' } });
    }
  });
});

describe('a person’s file, later', () => {
  it('holds nothing that time has made uncovered, whether or not anybody came by to delete it', async () => {
    const town = createTown();
    await push(town, [groundOf('g'), data('a')]);
    town.pass(366 * 86_400_000);
    expect(await town.hub.exportPerson('town', 'anna')).toMatchObject({ value: { events: [{ id: 'g' }] } });
    expect(await idsOf(town)).toEqual(['g']);
  });
});

describe('a certificate', () => {
  it('names every device that has spoken, also since: it may have met the person before, without a network', async () => {
    const town = createTown();
    await push(town, [groundOf('g')]);
    town.pass(1000);
    await town.hub.erase(CALLER, 'anna');
    town.pass(1000);
    await town.hub.push(CALLER, { device: 'later', now: town.now, events: [] });
    const mark = plainMark(KEY, 'anna');
    expect(await town.hub.certificate('town', mark)).toMatchObject({
      value: {
        devices: [
          { device: 'later', state: 'pending' },
          { device: 'one', state: 'pending' },
        ],
      },
    });
    await town.hub.pull(CALLER, { device: 'later', since: null, limit: 10, confirmed: [mark], recheck: [] });
    expect(await town.hub.certificate('town', mark)).toMatchObject({
      value: {
        devices: [
          { device: 'later', state: 'confirmed', at: town.now },
          { device: 'one', state: 'pending' },
        ],
      },
    });
  });
});

describe('a restore', () => {
  it('erases again whoever was erased since, before anybody is let in', async () => {
    const town = createTown();
    await push(town, [groundOf('g'), data('a'), groundOf('h', { subject: 'bela' })]);
    const backup = town.hubStore.dump();
    await town.hub.erase(CALLER, 'anna');
    await town.hub.erase(CALLER, 'never-seen');
    const ledger = await Promise.all(
      ['anna', 'never-seen'].map(async (subject) => town.hubStore.tombstone('town', plainMark(KEY, subject))),
    );
    const store = memoryHubStore({ from: backup, epoch: 'second' });
    const scope = { store, mark: plainMark, markKey: () => KEY };
    expect(
      await replayErasures(
        scope,
        'town',
        ledger.flatMap((one) => one ?? []),
      ),
    ).toBe(1);
    expect(store.dump()).not.toMatch(/anna|secret/);
    town.hubStore = store;
    expect(await push(town, [groundOf('i'), groundOf('j', { subject: 'never-seen' })])).toMatchObject([
      { reason: 'erased' },
      { reason: 'erased' },
    ]);
  });
});
