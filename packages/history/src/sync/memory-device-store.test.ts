import { describe, expect, it } from 'vitest';
import { deviceStoreLaws } from '../conformance/device-store-laws.ts';
import { eventOf } from '../conformance/sample-events.ts';
import { itHolds } from '../store.test-laws.ts';
import { memoryDeviceStore } from './memory-device-store.ts';

describe('memoryDeviceStore', () => {
  itHolds(deviceStoreLaws(), () => memoryDeviceStore());

  it('when it is full, loses nothing that was there, and can still let go', async () => {
    const store = memoryDeviceStore({ limit: 500 });
    await store.append('anna', [eventOf('a')]);
    const many = [eventOf('b'), eventOf('c'), eventOf('d')];
    expect(await store.append('anna', many)).toEqual({ ok: false, error: { code: 'full' } });
    const changes = many.map((event) => ({ type: 'event', event }) as const);
    const page = { changes, marks: [], confirmed: [], rechecked: [], meta: { cursor: 'c' } };
    expect(await store.accept(page)).toEqual({ ok: false, error: { code: 'full' } });
    expect(await store.meta()).toMatchObject({ value: { cursor: null, unsent: 1 } });
    expect(await store.remove('anna', ['a'])).toMatchObject({ ok: true });
  });

  it('is taken up again from a dump as it was', async () => {
    const store = memoryDeviceStore();
    await store.append('anna', [eventOf('a'), eventOf('b')]);
    await store.remove('anna', ['b']);
    await store.accept({ changes: [], marks: ['m'], confirmed: [], rechecked: [], meta: { cursor: 'c' } });
    const again = memoryDeviceStore({ from: store.dump() });
    expect(again.dump()).toBe(store.dump());
    expect(await again.read('anna')).toEqual(await store.read('anna'));
    expect(await again.outbox(9)).toEqual({ ok: true, value: [eventOf('a')] });
    expect(await again.meta()).toEqual(await store.meta());
    await again.erase('anna');
    expect(await store.subjects()).toEqual({ ok: true, value: ['anna'] });
  });
});
