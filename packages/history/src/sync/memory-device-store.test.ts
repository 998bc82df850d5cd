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
});
