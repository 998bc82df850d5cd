import { describe, expect, it } from 'vitest';
import { createHistory } from './create-history.ts';
import { consentRecord } from './consent-record.ts';
import { recordOf } from './ground.test-support.ts';
import type { Ground } from './ground/ground.ts';
import type { GroundRecord } from './ground/ground-record.ts';
import type { History, HistoryOptions } from './history.ts';
import type { HistoryEvent } from './history-event.ts';
import { memoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

const consent = consentRecord({
  recordId: 'record-1',
  purpose: 'keep-result',
  dataCategories: ['answers', 'talk', 'results'],
  notice: { id: 'keep', version: '1', sha256: '0'.repeat(64), language: 'fr', channel: 'screen' },
  controllers: [{ id: 'town', name: 'Mairie' }],
});
const resume = {
  ...consent,
  recordId: 'record-2',
  purpose: 'resume-on-device',
  dataCategories: ['answers', 'talk'],
} as const;
const result = { purpose: 'keep-result', payload: { done: 3 } } as const;

describe('createHistory', () => {
  it('keeps nothing that nobody agreed to, and says why', async () => {
    const { history, store } = setUp();
    expect(await history.append(result)).toEqual({ ok: false, error: { code: 'not-permitted', reason: 'no-record' } });
    expect(await store.subjects()).toEqual({ ok: true, value: [] });
  });

  it('keeps what was agreed to, for that purpose only, and gives it back', async () => {
    const { history } = setUp();
    expect(await history.permit(consent)).toMatchObject({
      ok: true,
      value: { state: 'given', by: { role: 'subject' }, method: 'in-app' },
    });
    expect(await history.append(result)).toMatchObject({
      ok: true,
      value: { kind: 'diagnostic', payload: { done: 3 } },
    });
    expect(await history.append({ ...result, purpose: 'resume-on-device' })).toMatchObject({
      error: { reason: 'no-record' },
    });
    expect(await history.read()).toMatchObject({
      ok: true,
      value: { events: [{ payload: { done: 3 } }], withheld: [], corrupt: null },
    });
    expect(await history.read('resume-on-device')).toMatchObject({ ok: true, value: { events: [] } });
  });

  it('deletes what was withdrawn, leaves the rest, and may be agreed to again', async () => {
    const { history, store } = setUp();
    await history.permit(consent);
    await history.permit(resume);
    await history.append(result);
    await history.append({ purpose: 'resume-on-device', payload: 'log' });
    expect(await history.withdraw('keep-result')).toEqual({ ok: true, value: undefined });
    expect((await dataIn(store)).map((event) => event.payload)).toEqual(['log']);
    expect(await history.append(result)).toEqual({ ok: false, error: { code: 'not-permitted', reason: 'withdrawn' } });
    await history.permit(consent);
    expect(await history.append(result)).toMatchObject({ ok: true });
    expect(await history.read('keep-result')).toMatchObject({ value: { events: [{ payload: { done: 3 } }] } });
  });

  it('withdrawing what was never given is no error; withdrawing what is not consent is', async () => {
    const { history } = setUp({ subject: 'anna', tenant: 'town' });
    expect(await history.withdraw('follow-up')).toEqual({ ok: true, value: undefined });
    await history.permit(recordOf({ kind: 'publicTask', statute: 'law:1' }));
    expect(await history.withdraw('follow-up')).toMatchObject({
      ok: false,
      error: { code: 'invalid', field: 'purpose' },
    });
  });

  it('deletes what has expired at the next occasion, whatever it is', async () => {
    const { history, store, wait } = setUp();
    await history.permit(consent, { validUntil: '2026-03-02T09:00:00.000Z' });
    await history.append(result);
    wait(86_400_000);
    expect(await history.read()).toMatchObject({ ok: true, value: { events: [], withheld: [] } });
    expect(await dataIn(store)).toEqual([]);
    expect(await history.append(result)).toMatchObject({ error: { reason: 'expired' } });
  });

  it('takes no consent for longer than two years, and names the field', async () => {
    const { history, store } = setUp();
    for (const validUntil of ['2028-03-01T09:00:00.001Z', '9999-12-31T23:59:59.999Z', 'for ever']) {
      expect(await history.permit(consent, { validUntil })).toEqual({
        ok: false,
        error: { code: 'invalid', field: 'event.validUntil', expected: 'an instant, at most 24 months later' },
      });
    }
    expect(await store.read('this-device')).toEqual({ ok: true, value: [] });
    expect(await history.permit(consent, { validUntil: '2028-03-01T09:00:00.000Z' })).toMatchObject({ ok: true });
  });

  it('a clock that goes back lengthens nothing and loses nothing', async () => {
    const { history, wait } = setUp();
    await history.permit(consent, { validUntil: '2026-03-02T09:00:00.000Z' });
    wait(3_600_000);
    await history.append(result);
    wait(-40 * 86_400_000);
    expect(await history.append(result)).toMatchObject({ ok: true, value: { at: '2026-03-01T10:00:00.001Z' } });
    expect(await history.read()).toMatchObject({ value: { events: [{}, {}] } });
  });

  it('a clock that says nothing permits nothing and deletes nothing', async () => {
    let time = '2026-03-01T09:00:00.000Z';
    const { history, store } = setUp({ clock: () => time });
    await history.permit(consent);
    await history.append(result);
    time = 'NaN';
    expect(await history.append(result)).toMatchObject({ error: { reason: 'clock-suspect' } });
    expect(await history.read()).toMatchObject({ value: { events: [], withheld: [{ reason: 'clock-suspect' }] } });
    expect(await history.permit(consent)).toMatchObject({ error: { reason: 'clock-suspect' } });
    expect(await dataIn(store)).toHaveLength(1);
  });

  it('what is restricted stays where it is and is not shown', async () => {
    const { history, store } = setUp({ subject: 'anna', tenant: 'town' });
    const record = recordOf({ kind: 'publicTask', statute: 'law:1' });
    const by = { role: 'subject', partyRef: 'anna' } as const;
    await history.permit(record);
    await history.append({ purpose: 'follow-up', payload: 1 });
    await history.change(record, { state: 'objected', by });
    expect(await history.read()).toMatchObject({ value: { events: [], withheld: [{ reason: 'objected' }] } });
    expect(await history.append({ purpose: 'follow-up', payload: 2 })).toMatchObject({ error: { reason: 'objected' } });
    expect(await dataIn(store)).toHaveLength(1);
    await history.change(record, { state: 'lifted', by: { role: 'controller', partyRef: 'town' } });
    expect(await history.read()).toMatchObject({ value: { events: [{ payload: 1 }], withheld: [] } });
    await history.change(record, { state: 'invalidated', by: { role: 'authority', partyRef: 'cnil' } });
    expect(await dataIn(store)).toEqual([]);
  });

  it('refuses what a ground does not allow, even where the types were forced', async () => {
    const { history } = setUp({ subject: 'anna', tenant: 'town' });
    const task = recordOf({ kind: 'publicTask', statute: 'law:1' }) as GroundRecord<Ground>;
    const by = { role: 'subject', partyRef: 'anna' } as const;
    expect(await history.change(task, { state: 'withdrawn', by })).toMatchObject({
      error: { code: 'invalid', field: 'state' },
    });
    expect(
      await history.change(recordOf({ kind: 'contract', ref: 'c' }) as GroundRecord<Ground>, { state: 'objected', by }),
    ).toMatchObject({ error: { field: 'state' } });
    expect(await history.permit({ ...task, subject: 'bela' })).toMatchObject({ error: { field: 'subject' } });
    expect(await history.permit({ ...task, controllers: [] as never })).toMatchObject({
      error: { field: 'record.controllers' },
    });
    expect(await history.permit({ ...task, notice: { ...task.notice, sha256: 'short' } })).toMatchObject({
      error: { field: 'record.notice.sha256' },
    });
  });

  it('a record never changes, and a purpose keeps its ground', async () => {
    const { history } = setUp({ subject: 'anna', tenant: 'town' });
    const record = recordOf({ kind: 'consent', explicit: false });
    await history.change(record, { state: 'refused', by: { role: 'subject', partyRef: 'anna' } });
    expect(await history.permit({ ...record, dataCategories: ['results'] })).toMatchObject({
      error: { field: 'recordId' },
    });
    expect(await history.permit(recordOf({ kind: 'publicTask', statute: 'law:1' }))).toMatchObject({
      error: { field: 'ground' },
    });
    expect(await history.append({ purpose: 'follow-up', payload: 1 })).toMatchObject({ error: { reason: 'refused' } });
  });

  it('what a narrower agreement no longer covers is deleted', async () => {
    const { history, store } = setUp();
    await history.permit(consent);
    await history.append({ ...result, categories: ['results'] });
    await history.append({ ...result, categories: ['talk'] });
    await history.permit({ ...consent, recordId: 'record-3', dataCategories: ['results'] });
    expect(await history.append({ ...result, categories: ['talk'] })).toMatchObject({
      error: { reason: 'category-not-covered' },
    });
    expect((await dataIn(store)).map((event) => event.categories)).toEqual([['results']]);
  });

  it('a purpose cannot hold what is not meant for it, whatever was agreed to', async () => {
    const { history } = setUp();
    await history.permit({ ...consent, dataCategories: ['results', 'notes'] });
    expect(await history.append({ ...result, categories: ['notes'] })).toMatchObject({
      error: { reason: 'category-not-covered' },
    });
  });

  it('erases without a trace; or with a mark that refuses whatever comes later', async () => {
    const { history, store } = setUp();
    await history.permit(consent);
    await history.append(result);
    expect(await history.erase()).toEqual({ ok: true, value: undefined });
    expect(await store.subjects()).toEqual({ ok: true, value: [] });
    await history.permit(consent);
    expect(await history.append(result)).toMatchObject({ ok: true });
    await history.erase({ keepProof: true });
    expect(await store.read('this-device')).toMatchObject({ value: [{ kind: 'erased', payload: null }] });
    expect(await history.permit(consent)).toMatchObject({ error: { reason: 'erased' } });
    expect(await history.append(result)).toMatchObject({ error: { reason: 'erased' } });
  });

  it('calls made at once are made in turn', async () => {
    const { history } = setUp();
    const [, first, , second] = await Promise.all([
      history.permit(consent),
      history.append(result),
      history.withdraw('keep-result'),
      history.append(result),
    ]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ error: { reason: 'withdrawn' } });
  });

  it('an unreadable result does not hide the others; an unreadable ground closes everything and destroys nothing', async () => {
    const { history, store } = setUp();
    await history.permit(consent);
    await history.append(result);
    const kept = store.broken('diagnostic');
    const tab = setUp({ store: kept }).history;
    expect(await tab.read()).toMatchObject({
      ok: true,
      value: { events: [{ payload: { done: 3 } }], corrupt: { code: 'corrupt', field: 'at' } },
    });
    const closed = setUp({ store: store.broken('ground') }).history;
    expect(await closed.read()).toMatchObject({ value: { events: [], withheld: [{ reason: 'unknown-schema' }] } });
    expect(await closed.append(result)).toMatchObject({ error: { reason: 'unknown-schema' } });
    expect(await dataIn(store)).toHaveLength(1);
  });

  it('withdrawing takes unreadable results along', async () => {
    const { history, store } = setUp();
    await history.permit(consent);
    const removed: string[] = [];
    const watched: Store = {
      ...store.broken('diagnostic'),
      remove: async (subject, ids) => (removed.push(...ids), store.remove!(subject, ids)),
    };
    await setUp({ store: watched }).history.withdraw('keep-result');
    expect(removed).toContain('broken');
  });

  it('tells what the store says where it cannot be reached', async () => {
    const down = async (): Promise<{ ok: false; error: { code: 'unavailable' } }> => ({
      ok: false,
      error: { code: 'unavailable' },
    });
    const { history } = setUp({ store: { append: down, read: down, subjects: down, erase: down } });
    for (const answer of [
      await history.permit(consent),
      await history.append(result),
      await history.read(),
      await history.withdraw('keep-result'),
      await history.erase(),
    ]) {
      expect(answer).toEqual({ ok: false, error: { code: 'unavailable' } });
    }
  });
});

describe('a full store', () => {
  it('loses nothing that was there', async () => {
    const store = memoryStore({ limit: 4000 });
    const { history } = setUp({ store });
    await history.permit(consent);
    await history.append(result);
    const before = await store.read('this-device');
    expect(await history.append({ ...result, payload: 'x'.repeat(4000) })).toEqual({
      ok: false,
      error: { code: 'full' },
    });
    expect(await store.read('this-device')).toEqual(before);
    expect(await history.read()).toMatchObject({ value: { events: [{ payload: { done: 3 } }] } });
  });

  it.each([
    ['freeing room first', 600],
    ['dropping the consent itself', 0],
  ])('does not stop a withdrawal: %s', async (_, room) => {
    const inner = memoryStore();
    const { history: before } = setUp({ store: inner });
    await before.permit(consent);
    await before.append({ ...result, payload: 'x'.repeat(1000) });
    // From now on there is room only once something has gone.
    let free = 0;
    const full: Store = {
      ...inner,
      append: (subject, events) =>
        free > 0 ? inner.append(subject, events) : Promise.resolve({ ok: false, error: { code: 'full' } }),
      remove: (subject, ids) => {
        free += room;
        return inner.remove!(subject, ids);
      },
    };
    const { history } = setUp({ store: full });
    expect(await history.withdraw('keep-result')).toEqual({ ok: true, value: undefined });
    expect(await dataIn(inner)).toEqual([]);
    expect(await history.append(result)).toMatchObject({ error: { reason: room > 0 ? 'withdrawn' : 'no-record' } });
  });
});

interface SetUp {
  readonly history: History;
  readonly store: Store & { broken(kind: 'ground' | 'diagnostic'): Store };
  readonly wait: (ms: number) => void;
}

function setUp(options: Partial<HistoryOptions> = {}): SetUp {
  let ms = Date.parse('2026-03-01T09:00:00.000Z');
  const inner = options.store ?? memoryStore();
  /** The same store with one record that cannot be read. */
  const broken = (kind: 'ground' | 'diagnostic'): Store => ({
    ...inner,
    async read(subject) {
      const found = await inner.read(subject);
      const error = {
        code: 'corrupt',
        field: 'at',
        expected: 'an instant',
        broken: ['broken'],
        groundsIntact: kind === 'diagnostic',
      } as const;
      return found.ok ? { ok: false, error: { ...error, intact: found.value } } : found;
    },
  });
  return {
    history: createHistory({
      check: () => null,
      clock: () => new Date(ms).toISOString(),
      newId: () => crypto.randomUUID(),
      ...options,
      store: inner,
    }),
    store: { ...inner, broken },
    wait: (by) => {
      ms += by;
    },
  };
}

async function dataIn(store: Store): Promise<readonly HistoryEvent[]> {
  const subjects = await store.subjects();
  const found = await Promise.all((subjects.ok ? subjects.value : []).map((subject) => store.read(subject)));
  return found.flatMap((read) => (read.ok ? read.value : [])).filter((event) => event.kind === 'diagnostic');
}
