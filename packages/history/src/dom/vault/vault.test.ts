import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { KeyStore } from '../../key-store.ts';
import { memoryKeyStore } from '../../conformance/memory-key-store.ts';
import { addPasskey, removePasskey } from './add-passkey.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { Idle } from './idle.ts';
import { createVault, openOrCreateVault, openVault, vaultExists, type VaultOptions } from './open-vault.ts';
import { quickCrypto } from './quick-crypto.test-support.ts';
import type { Vault } from './vault.ts';

const PASSPHRASE = 'une phrase à moi seule';
const tenant = 'town-hall';

/** A vault of these keys, made where there is none. */
async function vaultOf(keys: KeyStore = memoryKeyStore(), rest: Partial<VaultOptions> = {}): Promise<Vault> {
  const options = { keys, tenant, passphrase: PASSPHRASE, crypto: quickCrypto(), ...rest };
  const made = await createVault(options);
  const vault = made.ok ? made : await openVault({ ...options, way: { passphrase: PASSPHRASE } });
  if (!vault.ok) throw new Error(vault.error.code);
  return vault.value;
}

const bound = (subject: string | null, text: string, ...about: readonly (string | number)[]) =>
  ({ subject, about, text }) as const;

async function sealed(vault: Vault, ...what: Parameters<typeof bound>): Promise<string> {
  const result = await vault.seal([bound(...what)]);
  if (!result.ok) throw new Error(result.error.code);
  return result.value[0]!;
}

describe('createVault', () => {
  it('takes 600,000 iterations and another salt each time', async () => {
    const asked: number[] = [];
    const salts: Uint8Array[] = [];
    const crypto = quickCrypto((iterations, salt) => {
      asked.push(iterations);
      salts.push(salt);
    });
    for (let time = 0; time < 2; time += 1) await vaultOf(memoryKeyStore(), { crypto });
    expect(asked).toEqual([600_000, 600_000]);
    expect(salts.map(({ length }) => length)).toEqual([16, 16]);
    expect(salts[0]).not.toEqual(salts[1]);
  });

  it('works with the Web Crypto of the page', async () => {
    const keys = memoryKeyStore();
    const made = await createVault({ keys, tenant, passphrase: PASSPHRASE });
    expect(made).toMatchObject({ ok: true, value: { tenant } });
    expect(await openVault({ keys, way: { passphrase: 'une autre phrase' } })).toEqual({
      ok: false,
      error: { code: 'wrong-passphrase' },
    });
  });

  it.each(['', 'onze lettre', '👩‍🌾👩‍🌾👩‍🌾'])('refuses %j and says the least', async (passphrase) => {
    const keys = memoryKeyStore();
    expect(await createVault({ keys, tenant, passphrase, crypto: quickCrypto() })).toEqual({
      ok: false,
      error: { code: 'weak-passphrase', minimum: 12 },
    });
    expect(await keys.read(['way:passphrase'])).toEqual({ ok: true, value: [null] });
  });

  it('makes no second one over the first, even where both are made at once', async () => {
    const keys = memoryKeyStore();
    const options = { keys, tenant, passphrase: PASSPHRASE, crypto: quickCrypto() };
    const made = await Promise.all([createVault(options), createVault(options)]);
    expect(made.map((each) => (each.ok ? 'made' : each.error.code)).toSorted()).toEqual(['exists', 'made']);
  });

  it('says unsupported where the page has no Web Crypto', async () => {
    const crypto = {} as Crypto;
    const options = { keys: memoryKeyStore(), tenant, passphrase: PASSPHRASE, way: { passphrase: PASSPHRASE }, crypto };
    expect(await createVault(options)).toEqual({ ok: false, error: { code: 'unsupported' } });
    expect(await openVault(options)).toEqual({ ok: false, error: { code: 'unsupported' } });
  });

  it('hands on what the store of the keys says', async () => {
    const full = { ok: false, error: { code: 'full' } } as const;
    const keys: KeyStore = { ...memoryKeyStore(), claim: async () => full };
    expect(await createVault({ keys, tenant, passphrase: PASSPHRASE, crypto: quickCrypto() })).toEqual(full);
  });
});

describe('openVault', () => {
  const open = (keys: KeyStore, passphrase = PASSPHRASE): ReturnType<typeof openVault> =>
    openVault({ keys, way: { passphrase }, crypto: quickCrypto() });

  it('opens what was sealed before, however the accents were typed', async () => {
    const keys = memoryKeyStore();
    const text = await sealed(await vaultOf(keys), 'anna', 'secret');
    const again = await open(keys, PASSPHRASE.normalize('NFD'));
    expect(again.ok && (await again.value.unseal([bound('anna', text)]))).toEqual({ ok: true, value: ['secret'] });
  });

  it('tells a wrong passphrase, nothing there, and a damaged record apart', async () => {
    const keys = memoryKeyStore();
    expect(await open(keys)).toEqual({ ok: false, error: { code: 'absent' } });
    await vaultOf(keys);
    expect(await open(keys, `${PASSPHRASE} `)).toEqual({ ok: false, error: { code: 'wrong-passphrase' } });
    const record = await keys.read(['way:passphrase']);
    const text = record.ok ? (record.value[0] ?? '') : '';
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.string({ maxLength: 2 }), async (at, put) => {
        const damaged = text.slice(0, at) + put + text.slice(at + 1);
        fc.pre(damaged !== text);
        await keys.write('way:passphrase', damaged);
        expect(await open(keys)).toEqual({ ok: false, error: { code: 'tampered' } });
      }),
    );
  });
});

describe('a vault', () => {
  it('gives back what it sealed, to the same person and about the same thing only', async () => {
    const vault = await vaultOf();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), async (text, about) => {
        const kept = await sealed(vault, 'anna', text, ...about);
        const answers = await vault.unseal([
          bound('anna', kept, ...about),
          bound('bela', kept, ...about),
          bound(null, kept, ...about),
          bound('anna', kept, ...about, 'more'),
        ]);
        expect(answers).toEqual({ ok: true, value: [text, null, null, null] });
      }),
      { numRuns: 20 },
    );
  });

  it('opens nothing of which one bit changed, and does not throw', async () => {
    const vault = await vaultOf();
    const kept = fromBase64(await sealed(vault, 'anna', 'secret'));
    const damaged = Array.from({ length: kept.length * 8 }, (_, bit) =>
      toBase64(kept.with(bit >> 3, kept[bit >> 3]! ^ (1 << (bit & 7)))),
    );
    const answers = await vault.unseal(damaged.map((text) => bound('anna', text)));
    expect(answers).toEqual({ ok: true, value: damaged.map(() => null) });
    const hostile = ['', 'é', '====', 'AAAA', 'A'.repeat(1000)];
    expect(await vault.unseal(hostile.map((text) => bound('anna', text)))).toEqual({
      ok: true,
      value: hostile.map(() => null),
    });
  });

  it('seals the same text differently each time', async () => {
    const vault = await vaultOf();
    const all = await vault.seal(Array.from({ length: 500 }, () => bound('anna', 'x')));
    expect(all.ok && new Set(all.value.map((text) => text.slice(0, 16))).size).toBe(500);
  });

  it('of two tabs that first write of somebody at once, both read both', async () => {
    const keys = memoryKeyStore();
    const [one, other] = [await vaultOf(keys), await vaultOf(keys)];
    const texts = await Promise.all([sealed(one, 'anna', 'a'), sealed(other, 'anna', 'b')]);
    for (const vault of [one, other]) {
      expect(await vault.unseal(texts.map((text) => bound('anna', text)))).toEqual({ ok: true, value: ['a', 'b'] });
    }
  });

  it('cannot read somebody who was forgotten, in any tab, nor does anything sealed before come back', async () => {
    const keys = memoryKeyStore();
    const [one, other] = [await vaultOf(keys), await vaultOf(keys)];
    const kept = await sealed(one, 'anna', 'secret');
    await other.unseal([bound('anna', kept)]);
    one.lock();
    expect(await one.forgetSubject('anna')).toEqual({ ok: true, value: undefined });
    expect(await other.unseal([bound('anna', kept)])).toEqual({ ok: true, value: [null] });
    const fresh = await sealed(other, 'anna', 'anew');
    expect(await other.unseal([bound('anna', kept), bound('anna', fresh)])).toEqual({
      ok: true,
      value: [null, 'anew'],
    });
  });

  it('seals nothing for somebody whose key is damaged, and opens nothing of theirs', async () => {
    const keys = memoryKeyStore();
    const vault = await vaultOf(keys);
    const [kept, others] = [await sealed(vault, 'anna', 'secret'), await sealed(vault, 'bela', 'other')];
    await keys.write('subject:anna', 'AAAA');
    expect(await vault.seal([bound('anna', 'more')])).toEqual({ ok: false, error: { code: 'tampered' } });
    expect(await vault.unseal([bound('anna', kept), bound('bela', others)])).toEqual({
      ok: true,
      value: [null, 'other'],
    });
  });

  it('keeps no key and no text in clear, and wipes the bytes of the tenant’s key', async () => {
    const written: string[] = [];
    const memory = memoryKeyStore();
    const keys: KeyStore = {
      ...memory,
      claim: (texts) => {
        written.push(...texts.map(([, text]) => text));
        return memory.claim(texts);
      },
    };
    const raws: Uint8Array[] = [];
    const given: Uint8Array[] = [];
    const base = quickCrypto();
    const subtle = new Proxy(base.subtle, {
      get: (target, name) =>
        name === 'importKey'
          ? (format: string, raw: Uint8Array, ...rest: readonly never[]): unknown => {
              raws.push(Uint8Array.from(raw));
              given.push(raw);
              return (target.importKey as (...given: readonly unknown[]) => unknown)(format, raw, ...rest);
            }
          : (Reflect.get(target, name) as unknown),
    });
    const vault = await vaultOf(keys, {
      crypto: { subtle, getRandomValues: crypto.getRandomValues.bind(crypto) } as Crypto,
    });
    await sealed(vault, 'anna', 'canary');
    expect(raws.map(({ length }) => length)).toEqual([new TextEncoder().encode(PASSPHRASE).length, 32, 32]);
    expect(given[1]).toEqual(new Uint8Array(32));
    for (const raw of raws) expect(written.join(' ')).not.toContain(btoa(String.fromCharCode(...raw)).slice(4, 40));
    expect(written.join(' ')).not.toContain('canary');
  });
});

describe('openOrCreateVault', () => {
  const open = (keys: KeyStore, passphrase: string): ReturnType<typeof openOrCreateVault> =>
    openOrCreateVault({ keys, tenant, passphrase, crypto: quickCrypto() });

  it('makes a vault where there is none, and opens that one ever after', async () => {
    const keys = memoryKeyStore();
    expect(await vaultExists(keys)).toEqual({ ok: true, value: false });
    expect(await open(keys, 'short')).toMatchObject({ error: { code: 'weak-passphrase' } });
    expect(await vaultExists(keys)).toEqual({ ok: true, value: false });
    const made = await open(keys, PASSPHRASE);
    expect(made).toMatchObject({ ok: true, value: { tenant } });
    const kept = made.ok ? await sealed(made.value, 'anna', 'secret') : '';
    expect(await vaultExists(keys)).toEqual({ ok: true, value: true });
    const again = await open(keys, PASSPHRASE);
    expect(again.ok && (await again.value.unseal([bound('anna', kept)]))).toEqual({ ok: true, value: ['secret'] });
  });

  it('a wrong passphrase opens nothing and makes nothing, in whatever state the vault is', async () => {
    const keys = memoryKeyStore();
    await open(keys, PASSPHRASE);
    const before = await keys.read(['way:passphrase']);
    for (const wrong of ['not this one, no', 'short', ''])
      expect(await open(keys, wrong)).toEqual({ ok: false, error: { code: 'wrong-passphrase' } });
    expect(await keys.read(['way:passphrase'])).toEqual(before);
    await keys.write('way:passphrase', 'damaged');
    expect(await open(keys, PASSPHRASE)).toEqual({ ok: false, error: { code: 'tampered' } });
    expect(await keys.read(['way:passphrase'])).toEqual({ ok: true, value: ['damaged'] });
  });

  it('of two tabs that make one at once, one makes it', async () => {
    const keys = memoryKeyStore();
    const [one, two] = await Promise.all([open(keys, PASSPHRASE), open(keys, 'another passphrase')]);
    expect([one, two]).toMatchObject([{ ok: true }, { error: { code: 'exists' } }]);
  });

  it('where the keys cannot be read, makes nothing', async () => {
    const keys = memoryKeyStore();
    const down = { ok: false, error: { code: 'unavailable' } } as const;
    const broken: KeyStore = { ...keys, read: async () => down };
    expect(await vaultExists(broken)).toEqual(down);
    expect(await open(broken, PASSPHRASE)).toEqual(down);
    expect(await vaultExists(keys)).toEqual({ ok: true, value: false });
  });
});

describe('a locked vault', () => {
  it('answers locked, also what was under way, and says once that it is', async () => {
    const heard = vi.fn<() => void>();
    const vault = await vaultOf(memoryKeyStore(), { onLock: heard });
    const underWay = vault.seal([bound('anna', 'secret')]);
    vault.lock();
    vault.lock();
    expect(await underWay).toEqual({ ok: false, error: { code: 'locked' } });
    expect(await vault.seal([bound('anna', 'x')])).toEqual({ ok: false, error: { code: 'locked' } });
    expect(await vault.unseal([bound(null, 'x')])).toEqual({ ok: false, error: { code: 'locked' } });
    expect([vault.isOpen(), heard.mock.calls.length]).toEqual([false, 1]);
    expect(await vault.unlock({ passphrase: 'not this one, no' })).toEqual({
      ok: false,
      error: { code: 'wrong-passphrase' },
    });
    expect(vault.isOpen()).toBe(false);
    expect(await vault.unlock({ passphrase: PASSPHRASE })).toEqual({ ok: true, value: undefined });
    vault.lock();
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('a vault whose keys were put in the place of another’s', () => {
  it('does not take the keys of another organisation for its own', async () => {
    const [keys, others] = [memoryKeyStore(), memoryKeyStore()];
    const vault = await vaultOf(keys);
    await createVault({ keys: others, tenant: 'library', passphrase: PASSPHRASE, crypto: quickCrypto() });
    const record = await others.read(['way:passphrase']);
    vault.lock();
    await keys.write('way:passphrase', record.ok ? (record.value[0] ?? '') : '');
    expect(await vault.unlock({ passphrase: PASSPHRASE })).toEqual({ ok: false, error: { code: 'tampered' } });
    expect(vault.isOpen()).toBe(false);
  });

  it('does not take the key of one person for that of another', async () => {
    const keys = memoryKeyStore();
    const vault = await vaultOf(keys);
    const kept = await sealed(vault, 'anna', 'secret');
    const key = await keys.read(['subject:anna']);
    await keys.write('subject:bela', key.ok ? (key.value[0] ?? '') : '');
    expect(await vault.unseal([bound('bela', kept)])).toEqual({ ok: true, value: [null] });
    expect(await vault.seal([bound('bela', 'x')])).toEqual({ ok: false, error: { code: 'tampered' } });
  });
});

describe('other ways in', () => {
  const passkey = new Uint8Array(32).fill(7);

  it('changes the passphrase, whole or not at all, and encrypts nothing anew', async () => {
    const keys = memoryKeyStore();
    const vault = await vaultOf(keys);
    const kept = await sealed(vault, 'anna', 'secret');
    expect(await vault.changePassphrase('not this one, no', 'a new passphrase')).toMatchObject({
      error: { code: 'wrong-passphrase' },
    });
    expect(await vault.changePassphrase(PASSPHRASE, 'short')).toMatchObject({ error: { code: 'weak-passphrase' } });
    expect(await vault.changePassphrase(PASSPHRASE, 'a new passphrase')).toEqual({ ok: true, value: undefined });
    const open = (passphrase: string): ReturnType<typeof openVault> =>
      openVault({ keys, way: { passphrase }, crypto: quickCrypto() });
    expect(await open(PASSPHRASE)).toMatchObject({ error: { code: 'wrong-passphrase' } });
    const again = await open('a new passphrase');
    expect(again.ok && (await again.value.unseal([bound('anna', kept)]))).toEqual({ ok: true, value: ['secret'] });
  });

  it('opens by a passkey once one was added, and no more once it was removed', async () => {
    const keys = memoryKeyStore();
    const vault = await vaultOf(keys);
    const kept = await sealed(vault, 'anna', 'secret');
    const open = (bytes: Uint8Array<ArrayBuffer>): ReturnType<typeof openVault> =>
      openVault({ keys, way: { passkey: bytes }, crypto: quickCrypto() });
    const add = (passphrase: string, bytes: Uint8Array<ArrayBuffer>): ReturnType<typeof addPasskey> =>
      addPasskey({ keys, passphrase, passkey: bytes, crypto: quickCrypto() });
    expect(await open(passkey)).toEqual({ ok: false, error: { code: 'absent' } });
    expect(await add('not this one, no', passkey)).toMatchObject({ error: { code: 'wrong-passphrase' } });
    expect(await add(PASSPHRASE, passkey.slice(1))).toMatchObject({ error: { code: 'wrong-passkey' } });
    expect(await add(PASSPHRASE, passkey)).toEqual({ ok: true, value: undefined });
    expect(await open(new Uint8Array(32))).toEqual({ ok: false, error: { code: 'wrong-passkey' } });
    const again = await open(passkey);
    expect(again.ok && (await again.value.unseal([bound('anna', kept)]))).toEqual({ ok: true, value: ['secret'] });
    await removePasskey(keys);
    expect(await open(passkey)).toEqual({ ok: false, error: { code: 'absent' } });
  });
});

describe('a vault that nobody touches', () => {
  function clockwork(): { readonly idle: Idle; readonly pass: (ms: number, asleep?: boolean) => void } {
    let now = 1_000_000;
    let timer: { readonly at: number; readonly work: () => void } | null = null;
    let awake = 0;
    return {
      idle: {
        after: 300_000,
        now: () => now,
        schedule: (work, ms) => {
          timer = { at: awake + ms, work };
        },
      },
      pass(ms, asleep = false) {
        now += ms;
        if (asleep) return;
        awake += ms;
        while (timer !== null && timer.at <= awake) {
          const { work } = timer;
          timer = null;
          work();
        }
      },
    };
  }

  it('locks after the idle time, counted from the last touch; work without anybody is no touch', async () => {
    const { idle, pass } = clockwork();
    const heard = vi.fn<() => void>();
    const vault = await vaultOf(memoryKeyStore(), { idle, onLock: heard });
    pass(299_999);
    vault.touch();
    pass(299_999);
    await vault.seal([bound('anna', 'x')]);
    expect(vault.isOpen()).toBe(true);
    pass(1);
    expect([vault.isOpen(), heard.mock.calls.length]).toEqual([false, 1]);
    vault.touch();
    expect(vault.isOpen()).toBe(false);
  });

  it('is locked on waking, before any timer has come', async () => {
    const { idle, pass } = clockwork();
    const vault = await vaultOf(memoryKeyStore(), { idle });
    pass(300_000, true);
    expect(await vault.seal([bound('anna', 'x')])).toEqual({ ok: false, error: { code: 'locked' } });
  });

  it('starts anew where the clock was set back, and does not wait until it has caught up', async () => {
    const { idle, pass } = clockwork();
    const vault = await vaultOf(memoryKeyStore(), { idle });
    pass(-3_600_000, true);
    pass(300_000);
    pass(300_000);
    expect(vault.isOpen()).toBe(false);
  });

  it('starts anew when it is unlocked', async () => {
    const { idle, pass } = clockwork();
    const vault = await vaultOf(memoryKeyStore(), { idle });
    pass(200_000);
    vault.lock();
    await vault.unlock({ passphrase: PASSPHRASE });
    pass(299_999);
    expect(vault.isOpen()).toBe(true);
    pass(1);
    expect(vault.isOpen()).toBe(false);
  });
});
