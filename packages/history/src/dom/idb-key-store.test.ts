import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { deviceStoreLaws } from '../conformance/device-store-laws.ts';
import { keyStoreLaws } from '../conformance/key-store-laws.ts';
import { eventOf, groundOf } from '../conformance/sample-events.ts';
import { itHolds } from '../store.test-laws.ts';
import type { DeviceStore } from '../sync/device-store.ts';
import { idbKeyStore } from './idb-key-store.ts';
import { idbStore } from './idb-store.ts';
import { encryptedStore } from './vault/encrypted-store.ts';
import { createVault, openVault } from './vault/open-vault.ts';
import { quickCrypto } from './vault/quick-crypto.test-support.ts';

let databases = 0;
const freshName = (): string => `keys-${(databases += 1)}`;
const passphrase = 'une phrase à moi seule';
const crypto = quickCrypto();

async function encrypted(name: string): Promise<DeviceStore> {
  const keys = idbKeyStore(name);
  const made = await createVault({ keys, tenant: 'town', passphrase, crypto });
  const vault = made.ok ? made : await openVault({ keys, way: { passphrase }, crypto });
  if (!vault.ok) throw new Error(vault.error.code);
  return encryptedStore(idbStore(name), vault.value);
}

describe('idbKeyStore', () => {
  itHolds(keyStoreLaws(), () => idbKeyStore(freshName()));

  it('keeps the keys of two tabs, beside what an idbStore of this name keeps', async () => {
    const name = freshName();
    const [one, other] = [idbKeyStore(name), idbKeyStore(name)];
    const first = ['1', '1'].map((text, index) => [['a', 'b'][index]!, text] as const);
    const second = ['2', '2'].map((text, index) => [['c', 'a'][index]!, text] as const);
    await Promise.all([one.claim(first), other.claim(second), idbStore(name).append('anna', [eventOf('a')])]);
    expect(await other.read(['c', 'b', 'a'])).toEqual({ ok: true, value: ['2', '1', '1'] });
    expect(await idbStore(name).subjects()).toEqual({ ok: true, value: ['anna'] });
  });
});

describe('encryptedStore over idbStore', () => {
  itHolds(deviceStoreLaws(), async () => encrypted(freshName()));

  it('leaves nothing in clear in the database, and nothing of somebody who was erased', async () => {
    const name = freshName();
    const store = await encrypted(name);
    await store.append('anna', [eventOf('a', { payload: { canary: 'anna-secret' } }), groundOf('g')]);
    await store.append('bela', [eventOf('b', { subject: 'bela', payload: 'bela-secret' })]);
    const database = await openDB(name);
    const dump = async (): Promise<string> => {
      const stores = [...database.objectStoreNames];
      const all = stores.map(async (each) => [await database.getAllKeys(each), await database.getAll(each)]);
      return JSON.stringify(await Promise.all(all));
    };
    expect(await dump()).toContain('anna');
    expect(await dump()).not.toMatch(/canary|secret|publicTask/);
    expect(await (await encrypted(name)).read('bela')).toMatchObject({ value: [{ payload: 'bela-secret' }] });
    await store.erase('anna');
    expect(await dump()).not.toContain('anna');
    database.close();
  });
});
