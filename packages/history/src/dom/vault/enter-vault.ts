import { watchIdle, type Idle } from './idle.ts';
import type { KeyStore } from '../../key-store.ts';
import { seal, unseal, type About } from './seal.ts';
import type { Bound, Vault } from './vault.ts';
import { done, failed, type VaultResult } from './vault-result.ts';
import { utf8 } from './utf8.ts';
import { PASSKEY, unwrapKey, wayName, wrapKey, type TenantKey, type Way } from './way.ts';
import { weaknessOf } from './weakness-of.ts';

/** What a vault works with. */
export interface VaultParts {
  readonly keys: KeyStore;
  readonly idle: Idle;
  readonly crypto: Crypto;
}

/** The keys in memory: those of people beside the text that each was unwrapped from. */
interface Opened {
  readonly tenantKey: CryptoKey;
  readonly subjects: Map<string, { readonly text: string; readonly key: CryptoKey }>;
}

/** An open vault, from the key of its tenant, whose bytes are wiped. */
export async function enterVault({ keys, idle, crypto }: VaultParts, first: TenantKey): Promise<Vault> {
  const { tenant } = first;
  const listeners = new Set<() => void>();
  const watch = watchIdle(idle, lock);
  let opened: Opened | null = null;

  async function enter({ raw }: TenantKey): Promise<void> {
    opened = { tenantKey: await imported(crypto, raw), subjects: new Map() };
    raw.fill(0);
    watch.start();
  }

  function lock(): void {
    if (opened === null) return;
    opened = null;
    watch.stop();
    for (const listener of listeners) listener();
  }

  function current(): Opened | null {
    if (watch.isOver()) lock();
    return opened;
  }

  /** The key of a person as the store has it now: another tab may have destroyed it. Null where there is none and none is made. */
  async function keyOf(subject: string | null, make: boolean): Promise<VaultResult<CryptoKey | null>> {
    const mine = current();
    if (mine === null) return failed('locked');
    if (subject === null) return done(mine.tenantKey);
    const about = [tenant, subject, 'key'];
    let found = await keys.read(keyName(subject));
    if (found.ok && found.value === null && make) {
      const fresh = await seal(crypto, mine.tenantKey, about, crypto.getRandomValues(new Uint8Array(32)));
      found = await keys.claim(keyName(subject), fresh);
    }
    if (!found.ok) return found;
    const text = found.value;
    if (text === null) return done(null);
    const known = mine.subjects.get(subject);
    if (known?.text === text) return done(known.key);
    const raw = await unseal(crypto, mine.tenantKey, about, text);
    if (raw === null) return make ? failed('tampered') : done(null);
    const key = await imported(crypto, raw);
    mine.subjects.set(subject, { text, key });
    return done(key);
  }

  /** All at once: one after the other, the page would wait for the browser each time. */
  async function each<T>(
    bound: readonly Bound[],
    make: boolean,
    work: (key: CryptoKey | null, about: About, text: string) => Promise<T>,
  ): Promise<VaultResult<readonly T[]>> {
    const found = new Map<string | null, CryptoKey | null>();
    for (const subject of new Set(bound.map((each) => each.subject))) {
      const key = await keyOf(subject, make);
      if (!key.ok) return key;
      found.set(subject, key.value);
    }
    const all = await Promise.all(
      bound.map(({ subject, about, text }) => work(found.get(subject) ?? null, [tenant, subject, ...about], text)),
    );
    return bound.length > 0 && current() === null ? failed('locked') : done(all);
  }

  async function rewrap(passphrase: string, way: Way): Promise<VaultResult<void>> {
    const found = await unwrapKey(crypto, keys, { passphrase });
    return found.ok ? keys.write(wayName(way), await wrapKey(crypto, way, found.value)) : found;
  }

  await enter(first);
  return {
    tenant,
    isOpen: () => current() !== null,
    async unlock(way) {
      const found = await unwrapKey(crypto, keys, way);
      if (!found.ok) return found;
      if (found.value.tenant !== tenant) return failed('tampered');
      await enter(found.value);
      return done(undefined);
    },
    lock,
    touch() {
      current();
      watch.touch();
    },
    onLock(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    changePassphrase: async (before, after) => weaknessOf(after) ?? rewrap(before, { passphrase: after }),
    addPasskey: async (passphrase, passkey) =>
      passkey.length < 32 ? failed('wrong-passkey') : rewrap(passphrase, { passkey }),
    removePasskey: () => keys.remove(PASSKEY),
    seal: (plain) => each(plain, true, async (key, about, text) => seal(crypto, key!, about, utf8(text))),
    unseal: (sealed) =>
      each(sealed, false, async (key, about, text) => {
        const bytes = key && (await unseal(crypto, key, about, text));
        return bytes && new TextDecoder().decode(bytes);
      }),
    forgetSubject(subject) {
      opened?.subjects.delete(subject);
      return keys.remove(keyName(subject));
    },
  };
}

function imported(crypto: Crypto, raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The name under which the key of a person is kept. */
function keyName(subject: string): string {
  return `subject:${subject}`;
}
