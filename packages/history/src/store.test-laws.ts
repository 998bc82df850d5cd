import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PAYLOAD_LIMIT, type HistoryEvent } from './history-event.ts';
import type { Json } from './json.ts';
import type { Store } from './store.ts';

/** An event of a subject, good enough to keep. */
export function eventOf(id: string, rest: Partial<HistoryEvent> = {}): HistoryEvent {
  return {
    schema: 'jalon.event/1',
    id,
    subject: 'anna',
    at: '2026-03-01T09:00:00.000Z',
    kind: 'diagnostic',
    version: 1,
    purpose: 'keep-result',
    payload: { answers: [1, 'deux', true, null] },
    ...rest,
  };
}

/** What every store owes, whatever it is made of. */
export function itIsAStore(create: () => Store): void {
  it('gives back what it was given, by instant then id, to each subject their own', async () => {
    const store = create();
    const late = eventOf('a', { at: '2026-03-02T09:00:00.000Z' });
    expect(await store.append('anna', [late, eventOf('c')])).toEqual({ ok: true, value: undefined });
    await store.append('anna', [eventOf('b')]);
    await store.append('bela', [eventOf('a', { subject: 'bela' })]);
    expect(await store.read('anna')).toEqual({ ok: true, value: [eventOf('b'), eventOf('c'), late] });
    expect(await store.read('bela')).toEqual({ ok: true, value: [eventOf('a', { subject: 'bela' })] });
    expect(await store.read('anna-maria')).toEqual({ ok: true, value: [] });
    expect(await store.subjects()).toEqual({ ok: true, value: ['anna', 'bela'] });
  });

  it('keeps copies: what is changed afterwards, inside or outside, changes nothing', async () => {
    const store = create();
    const payload = { done: ['open'] };
    await store.append('anna', [eventOf('a', { payload })]);
    payload.done.push('close');
    const first = await store.read('anna');
    if (first.ok) (first.value as HistoryEvent[]).length = 0;
    expect(await store.read('anna')).toMatchObject({ ok: true, value: [{ payload: { done: ['open'] } }] });
  });

  it.each<[string, HistoryEvent, string]>([
    ['another’s event', eventOf('x', { subject: 'bela' }), 'subject'],
    ['an id that is there', eventOf('a'), 'id'],
    ['a day that does not exist', eventOf('x', { at: '2026-02-30T09:00:00.000Z' }), 'at'],
    ['a local time', eventOf('x', { at: '2026-02-03T09:00:00+01:00' }), 'at'],
    ['an unknown purpose', eventOf('x', { purpose: 'marketing' as 'research' }), 'purpose'],
    ['an unknown category', eventOf('x', { categories: ['health' as 'results'] }), 'categories'],
    ['something that is no JSON', eventOf('x', { payload: { size: Number.NaN } }), 'payload'],
    ['more than plain data', eventOf('x', { payload: { seen: new Map() } as unknown as Json }), 'payload'],
    ['a payload without end', eventOf('x', { payload: 'x'.repeat(PAYLOAD_LIMIT) }), 'payload'],
    ['another schema', eventOf('x', { schema: 'jalon.event/2' as 'jalon.event/1' }), 'schema'],
    ['a field nobody knows', { ...eventOf('x'), name: 'Anna' } as HistoryEvent, 'name'],
  ])('refuses %s, names the field, and takes nothing of the batch', async (_, bad, field) => {
    const store = create();
    await store.append('anna', [eventOf('a')]);
    expect(await store.append('anna', [eventOf('b'), bad, eventOf('c')])).toMatchObject({
      ok: false,
      error: { code: 'invalid', field, expected: expect.any(String) },
    });
    expect(await store.read('anna')).toEqual({ ok: true, value: [eventOf('a')] });
  });

  it('refuses a payload nested without end rather than following it', async () => {
    const endless: { inside: unknown } = { inside: null };
    endless.inside = endless;
    expect(await create().append('anna', [eventOf('a', { payload: endless as unknown as Json })])).toMatchObject({
      ok: false,
      error: { field: 'payload' },
    });
  });

  it('erases one subject wholly and no other', async () => {
    const store = create();
    await store.append('anna', [eventOf('a'), eventOf('b')]);
    await store.append('anna2', [eventOf('a', { subject: 'anna2' })]);
    expect(await store.erase('anna')).toEqual({ ok: true, value: undefined });
    expect(await store.read('anna')).toEqual({ ok: true, value: [] });
    expect(await store.subjects()).toEqual({ ok: true, value: ['anna2'] });
    expect(await store.erase('nobody')).toEqual({ ok: true, value: undefined });
  });

  it('removes by id, and does not mind ids that are not there', async () => {
    const store = create();
    await store.append('anna', [eventOf('a'), eventOf('b'), eventOf('c')]);
    expect(await store.remove?.('anna', ['c', 'a', 'z'])).toEqual({ ok: true, value: undefined });
    expect(await store.read('anna')).toEqual({ ok: true, value: [eventOf('b')] });
  });

  it('is a set: the order of writing does not matter', async () => {
    const events = fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^[a-f0-9]{1,6}$/), ms: fc.integer({ min: 0, max: 5 }) }),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(events, fc.nat(8), async (list, cut) => {
        const all = list.map(({ id, ms }) => eventOf(id, { at: `2026-03-01T09:00:00.00${ms}Z` }));
        const [one, other] = [create(), create()];
        await one.append('anna', all);
        await other.append('anna', all.slice(cut).toReversed());
        await other.append('anna', all.slice(0, cut));
        expect(await other.read('anna')).toEqual(await one.read('anna'));
      }),
      { numRuns: 50 },
    );
  });
}
