import { describe, expect, it } from 'vitest';
import { deviceStoreLaws } from '../../conformance/device-store-laws.ts';
import { eventOf, groundOf } from '../../conformance/sample-events.ts';
import { storeLaws } from '../../conformance/store-laws.ts';
import { PAYLOAD_LIMIT } from '../../history-event.ts';
import { memoryKeyStore } from '../../conformance/memory-key-store.ts';
import { memoryStore } from '../../memory-store.ts';
import { itHolds } from '../../store.test-laws.ts';
import type { Store } from '../../store.ts';
import { memoryDeviceStore } from '../../sync/memory-device-store.ts';
import { encryptedStore } from './encrypted-store.ts';
import { createVault } from './open-vault.ts';
import { quickCrypto } from './quick-crypto.test-support.ts';
import type { Vault } from './vault.ts';

const passphrase = 'une phrase à moi seule';

async function vaultOf(keys = memoryKeyStore()): Promise<Vault> {
  const vault = await createVault({ keys, tenant: 'town', passphrase, crypto: quickCrypto() });
  if (!vault.ok) throw new Error(vault.error.code);
  return vault.value;
}

describe('encryptedStore', () => {
  itHolds(storeLaws(), async () => encryptedStore(memoryStore(), await vaultOf()));
});

describe('encryptedStore, of a device', () => {
  itHolds(deviceStoreLaws(), async () => encryptedStore(memoryDeviceStore(), await vaultOf()));
});

describe('encryptedStore, at rest', () => {
  it('leaves who, when, what kind and what for to be read, and no payload, not that of a ground either', async () => {
    const inner = memoryStore();
    const store = encryptedStore(inner, await vaultOf());
    await store.append('anna', [eventOf('a', { payload: { canary: 'secret' } }), groundOf('g')]);
    const kept = await inner.read('anna');
    if (!kept.ok) throw new Error(kept.error.code);
    const envelopes = kept.value.map((event) => ({ ...event, payload: null }));
    expect(envelopes).toEqual([groundOf('g'), eventOf('a')].map((event) => ({ ...event, payload: null })));
    const payloads = kept.value.map(({ payload }) => payload as string);
    expect(payloads.map((text) => /^[\w+/]+=*$/.test(text))).toEqual([true, true]);
    expect(atob(payloads.join('').replaceAll('=', 'A'))).not.toMatch(/canary|secret|town/);
  });

  it.each([
    ['id', { id: 'z' }, true],
    ['at', { at: '2026-01-01T09:00:00.000Z' }, true],
    ['purpose', { purpose: 'research' }, true],
    ['kind', { kind: 'ground' }, false],
    ['version', { version: 2 }, true],
    ['categories', { categories: ['answers'] }, true],
    ['payload', { payload: 'AAAA' }, true],
    ['payload, no text', { payload: { answers: [] } }, true],
  ] as const)('says corrupt where %s was changed, and brings the rest', async (_, change, groundsIntact) => {
    const inner = memoryStore();
    const store = encryptedStore(inner, await vaultOf());
    await store.append('anna', [eventOf('a'), eventOf('b')]);
    const kept = await inner.read('anna');
    if (!kept.ok) throw new Error(kept.error.code);
    await inner.remove?.('anna', ['b']);
    await inner.append('anna', [{ ...kept.value[1]!, ...change }]);
    expect(await store.read('anna')).toEqual({
      ok: false,
      error: {
        code: 'corrupt',
        field: 'payload',
        expected: 'what was sealed',
        intact: [eventOf('a')],
        broken: ['id' in change ? change.id : 'b'],
        groundsIntact,
      },
    });
  });

  it('hands on what the store below cannot read, beside what it cannot open', async () => {
    const inner = memoryStore();
    const damaged: Store = {
      ...inner,
      async read(subject) {
        const found = await inner.read(subject);
        const intact = found.ok ? found.value : [];
        return {
          ok: false,
          error: { code: 'corrupt', field: 'at', expected: 'x', intact, broken: ['z'], groundsIntact: true },
        };
      },
    };
    const store = encryptedStore(damaged, await vaultOf());
    await store.append('anna', [eventOf('a'), eventOf('b')]);
    await inner.append('anna', [eventOf('c')]);
    expect(await store.read('anna')).toMatchObject({
      error: {
        code: 'corrupt',
        field: 'at',
        intact: [{ id: 'a' }, { id: 'b' }],
        broken: ['z', 'c'],
        groundsIntact: true,
      },
    });
  });

  it('keeps whatever any other store keeps, and refuses what they refuse', async () => {
    const store = encryptedStore(memoryStore(), await vaultOf());
    const long = ['€'.repeat(PAYLOAD_LIMIT - 4)];
    expect(await store.append('anna', [eventOf('a', { payload: long })])).toEqual({ ok: true, value: undefined });
    expect(await store.read('anna')).toMatchObject({ value: [{ payload: long }] });
    expect(await store.append('anna', [eventOf('b', { payload: [`${long[0]!}€`] })])).toMatchObject({
      error: { code: 'invalid', field: 'payload' },
    });
  });

  it('keeps no key of somebody erased, and writes the wish down though it is locked', async () => {
    const keys = memoryKeyStore();
    const vault = await vaultOf(keys);
    const store = encryptedStore(memoryDeviceStore(), vault);
    const wish = eventOf('wish', { kind: 'erased', payload: null });
    await store.append('anna', [eventOf('a')]);
    vault.lock();
    expect(await store.erase('anna')).toMatchObject({ ok: true });
    expect(await store.append('anna', [wish])).toMatchObject({ ok: true });
    expect(await store.outbox(10)).toEqual({ ok: true, value: [wish] });
    expect(await keys.read(['subject:anna'])).toEqual({ ok: true, value: [null] });
  });
});

describe('encryptedStore, sending', () => {
  it('sends the others where one cannot be opened', async () => {
    const keys = memoryKeyStore();
    const store = encryptedStore(memoryDeviceStore(), await vaultOf(keys));
    const other = eventOf('b', { subject: 'bela' });
    await store.append('anna', [eventOf('a')]);
    await store.append('bela', [other]);
    await keys.write('subject:anna', 'AAAA');
    expect(await store.outbox(9)).toEqual({ ok: true, value: [other] });
  });
});

describe('encryptedStore, locked', () => {
  it('answers locked to whatever needs a payload, and can tell who is there and erase', async () => {
    const vault = await vaultOf();
    const store = encryptedStore(memoryDeviceStore(), vault);
    const event = eventOf('a');
    const page = { changes: [{ type: 'event', event }], marks: [], confirmed: [], rechecked: [], meta: {} } as const;
    await store.append('anna', [event]);
    vault.lock();
    const locked = { ok: false, error: { code: 'locked' } };
    expect(await store.append('anna', [eventOf('b')])).toEqual(locked);
    expect(await store.read('anna')).toEqual(locked);
    expect(await store.outbox(1)).toEqual(locked);
    expect(await store.accept(page)).toEqual(locked);
    expect(await store.settle({ acked: [], dropped: [], restamped: [event] })).toEqual(locked);
    expect(await store.subjects()).toEqual({ ok: true, value: ['anna'] });
    expect(await store.accept({ ...page, changes: [{ type: 'erase', subject: 'anna' }] })).toMatchObject({ ok: true });
    expect(await store.subjects()).toEqual({ ok: true, value: [] });
    await vault.unlock({ passphrase });
    expect(await store.read('anna')).toEqual({ ok: true, value: [] });
  });
});

describe('encryptedStore, erasing', () => {
  it('destroys the key first: what the store could not let go of can be read by nobody', async () => {
    const inner = memoryStore();
    const failing: Store = { ...inner, erase: async () => ({ ok: false, error: { code: 'unavailable' } }) };
    const keys = memoryKeyStore();
    const store = encryptedStore(failing, await vaultOf(keys));
    await store.append('anna', [eventOf('a')]);
    expect(await store.erase('anna')).toEqual({ ok: false, error: { code: 'unavailable' } });
    expect(await keys.read(['subject:anna'])).toEqual({ ok: true, value: [null] });
    expect(await store.read('anna')).toMatchObject({ error: { code: 'corrupt', broken: ['a'], intact: [] } });
  });

  it('leaves the row where the key cannot be destroyed', async () => {
    const keys = { ...memoryKeyStore(), remove: async () => ({ ok: false, error: { code: 'unavailable' } }) as const };
    const store = encryptedStore(memoryStore(), await vaultOf(keys));
    await store.append('anna', [eventOf('a')]);
    expect(await store.erase('anna')).toEqual({ ok: false, error: { code: 'unavailable' } });
    expect(await store.read('anna')).toEqual({ ok: true, value: [eventOf('a')] });
  });

  it('leaves no key of somebody whom one page tells of and erases', async () => {
    const keys = memoryKeyStore();
    const store = encryptedStore(memoryDeviceStore(), await vaultOf(keys));
    const event = eventOf('a');
    const none = { marks: [], confirmed: [], rechecked: [], meta: {} };
    await store.append('anna', [eventOf('b')]);
    await store.accept({
      ...none,
      changes: [
        { type: 'event', event },
        { type: 'erase', subject: 'anna' },
      ],
    });
    expect(await keys.read(['subject:anna'])).toEqual({ ok: true, value: [null] });
    await store.accept({
      ...none,
      changes: [
        { type: 'erase', subject: 'anna' },
        { type: 'event', event },
      ],
    });
    expect(await store.read('anna')).toEqual({ ok: true, value: [event] });
  });

  it('says corrupt of writing for somebody whose key is damaged', async () => {
    const keys = memoryKeyStore();
    const store = encryptedStore(memoryStore(), await vaultOf(keys));
    await store.append('anna', [eventOf('a')]);
    await keys.write('subject:anna', 'AAAA');
    expect(await store.append('anna', [eventOf('b')])).toMatchObject({ error: { code: 'corrupt' } });
  });
});
