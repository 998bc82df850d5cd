import { describe, expect, it } from 'vitest';
import { memoryKeyStore } from '../conformance/memory-key-store.ts';
import { encryptedStore } from '../dom/vault/encrypted-store.ts';
import { createVault } from '../dom/vault/open-vault.ts';
import { quickCrypto } from '../dom/vault/quick-crypto.test-support.ts';
import { recordOf } from '../ground.test-support.ts';
import { memoryDeviceStore } from './memory-device-store.ts';
import type { SyncOptions } from './create-sync.ts';
import { createTown, transportTo, type Device, type Town } from './town.test-support.ts';
import type { Transport, TransportError } from './transport.ts';

const DAY = 86_400_000;

/** What is kept three months after the last contact. */
const brief = recordOf(
  { kind: 'consent', explicit: true },
  { storage: { place: 'server', country: 'FR' }, retention: { after: 'lastContact', months: 3 } },
);

interface Scene {
  readonly town: Town;
  readonly one: Device;
  /** From now on the hub says this, or throws; null: it answers again. */
  readonly says: (error: TransportError | 'throws' | null) => void;
  readonly data: () => Promise<readonly unknown[]>;
}

/** A device that has met its hub once, with something that lasts three months. */
async function scene(options: Partial<SyncOptions> = {}, met = true): Promise<Scene> {
  const town = createTown();
  const direct = transportTo(town.hub);
  let said: TransportError | 'throws' | null = met ? null : 'offline';
  const say = <T>(answer: () => Promise<T>): Promise<T> => {
    if (said === 'throws') throw new Error('a transport never throws');
    return said === null ? answer() : Promise.resolve({ ok: false, error: said } as T);
  };
  const transport: Transport = {
    push: (request) => say(() => direct.push(request)),
    pull: (request) => say(() => direct.pull(request)),
  };
  const one = town.device('one', { transport, ...options });
  expect(await one.of('anna').permit(brief)).toMatchObject({ ok: true });
  town.pass(1000);
  expect(await one.of('anna').append({ purpose: 'follow-up', payload: 'brief' })).toMatchObject({ ok: true });
  await one.sync.now();
  return {
    town,
    one,
    says: (error) => {
      said = error;
    },
    data: async () => (await one.read('anna')).filter(({ kind }) => kind !== 'ground').map(({ payload }) => payload),
  };
}

describe('where the hub says nothing', () => {
  it.each(['offline', 'busy', 'incompatible', 'throws'] as const)(
    '(%s) what has expired goes once the lease has run out',
    async (error) => {
      const { town, one, says, data } = await scene();
      says(error);
      town.pass(29 * DAY);
      await one.sync.now();
      expect(await data()).toEqual(['brief']);
      town.pass(33 * DAY);
      await one.sync.now();
      expect(await data()).toEqual(['brief']);
      town.pass(31 * DAY);
      expect(await one.sync.now()).toMatchObject({
        state: 'locked',
        error: error === 'throws' ? 'unavailable' : error,
        unswept: 0,
      });
      expect(await data()).toEqual([]);
      // What the device took away by itself is judged again by the hub.
      expect(await one.store.meta()).toMatchObject({ value: { doubted: ['anna'] } });
    },
  );

  it('while the lease lasts, what has expired waits for the hub, who may know better', async () => {
    const { town, one, says, data } = await scene();
    town.pass(80 * DAY);
    await one.sync.now();
    says('offline');
    town.pass(20 * DAY);
    await one.sync.now();
    expect(await data()).toEqual(['brief']);
  });

  it('signed out, what has expired goes at once, though the lease lasts, though all was looked at today', async () => {
    const { town, one, says, data } = await scene();
    town.pass(91 * DAY + 23 * 3_600_000);
    await one.sync.now();
    expect(await data()).toEqual(['brief']);
    says('signed-out');
    await one.sync.now();
    expect(await data()).toEqual(['brief']);
    town.pass(3_600_000);
    expect(await one.sync.now()).toMatchObject({ state: 'idle', error: 'signed-out' });
    expect(await data()).toEqual([]);
  });

  it('goes by the clock of the hub as far as it is known, and never back before the last answer', async () => {
    const { town, one, says, data } = await scene();
    one.skew = -2 * DAY;
    town.pass(91 * DAY);
    await one.sync.now();
    expect(await data()).toEqual(['brief']);
    says('signed-out');
    town.pass(DAY);
    await one.sync.now();
    // By its own clock there are two days left.
    expect(await data()).toEqual([]);

    const other = await scene();
    other.town.pass(92 * DAY - 2000);
    await other.one.sync.now();
    expect(await other.data()).toEqual(['brief']);
    other.says('signed-out');
    other.one.skew = -60 * DAY;
    other.town.pass(DAY);
    await other.one.sync.now();
    expect(await other.data()).toEqual(['brief']);
  });

  it('a clock that was ahead for a while does not keep the device from looking again', async () => {
    const { town, one, says, data } = await scene();
    says('offline');
    one.skew = 40 * DAY;
    await one.sync.now();
    expect(await data()).toEqual(['brief']);
    expect(await one.store.meta()).toMatchObject({ value: { sweptAt: expect.stringMatching(/^2026-04/) } });
    one.skew = 0;
    await one.of('anna').append({ purpose: 'follow-up', payload: 'again' });
    says(null);
    await one.sync.now();
    expect(await one.store.meta()).toMatchObject({ value: { sweptAt: town.now } });
  });

  it('a clock that cannot be read locks: the lease is over, and its end is the instant', async () => {
    let broken = false;
    const made: { town?: Town } = {};
    const options: Partial<SyncOptions> = { clock: () => (broken ? 'soon' : made.town!.now) };
    const town = createTown();
    made.town = town;
    const one = town.device('one', options);
    await one.of('anna').permit({ ...brief, retention: { after: 'lastContact', months: 1 } });
    town.pass(1000);
    await one.of('anna').append({ purpose: 'follow-up', payload: 'brief' });
    town.pass(3 * DAY);
    await one.sync.now();
    broken = true;
    one.fates.push('lost', 'lost');
    await one.sync.now();
    expect((await one.read('anna')).map(({ kind }) => kind)).toEqual(['ground']);
  });

  it('a device that never met its hub has no lease to wait for', async () => {
    const { town, one, data } = await scene({}, false);
    town.pass(91 * DAY);
    expect(await one.sync.now()).toMatchObject({ error: 'offline', unsent: 2 });
    expect(await data()).toEqual(['brief']);
    town.pass(2 * DAY);
    expect(await one.sync.now()).toMatchObject({ error: 'offline', unsent: 1 });
    expect(await data()).toEqual([]);
  });

  it('tells of how many people nothing could be taken away because the vault is locked, until it is open', async () => {
    const made = await createVault({
      keys: memoryKeyStore(),
      tenant: 'town',
      passphrase: 'une phrase à moi seule',
      crypto: quickCrypto(),
    });
    if (!made.ok) throw new Error(made.error.code);
    const vault = made.value;
    const { town, one, says, data } = await scene({ store: encryptedStore(memoryDeviceStore(), vault) });
    expect(one.sync.status()).toMatchObject({ error: null, unswept: 0 });
    vault.lock();
    says('signed-out');
    town.pass(93 * DAY);
    expect(await one.sync.now()).toMatchObject({ error: 'signed-out', unswept: 1 });
    expect(await one.sync.refresh()).toMatchObject({ unswept: 1 });
    await vault.unlock({ passphrase: 'une phrase à moi seule' });
    expect(await one.sync.now()).toMatchObject({ error: 'signed-out', unswept: 0 });
    expect(await data()).toEqual([]);
    vault.lock();
    says(null);
    town.pass(2 * DAY);
    expect(await one.sync.now()).toMatchObject({ error: 'locked', unswept: 1 });
  });
});
