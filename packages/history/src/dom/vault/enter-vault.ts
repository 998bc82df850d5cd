import { watchIdle, type Idle } from './idle.ts';
import type { KeyStore } from '../../key-store.ts';
import { seal, unseal, type About } from './seal.ts';
import type { Bound, Vault } from './vault.ts';
import { done, failed, type VaultResult } from './vault-result.ts';
import { utf8 } from './utf8.ts';
import { rewrap, unwrapKey, type TenantKey } from './way.ts';
import { weaknessOf } from './weakness-of.ts';

/** What a vault works with. */
export interface VaultParts {
  readonly keys: KeyStore;
  readonly idle: Idle | undefined;
  readonly onLock: (() => void) | undefined;
  readonly crypto: Crypto;
}

/** Keys by person; that of the tenant by null. */
type Keys = ReadonlyMap<string | null, CryptoKey>;

/** An open vault, from the key of its tenant, whose bytes are wiped. */
export async function enterVault({ keys, idle, onLock, crypto }: VaultParts, first: TenantKey): Promise<Vault> {
  const { tenant } = first;
  const watch = idle && watchIdle(idle, lock);
  /** The only key that stays in memory; null while it is locked. */
  let tenantKey: CryptoKey | null = null;

  async function enter({ raw }: TenantKey): Promise<void> {
    tenantKey = await imported(crypto, raw);
    raw.fill(0);
    watch?.start();
  }

  function lock(): void {
    if (tenantKey === null) return;
    tenantKey = null;
    watch?.stop();
    onLock?.();
  }

  function current(): CryptoKey | null {
    if (watch?.isOver()) lock();
    return tenantKey;
  }

  /** The key of each person as the store has it now: another tab may have destroyed it. Those that are not there are made, or left out. */
  async function keysOf(people: readonly string[], mine: CryptoKey, make: boolean): Promise<VaultResult<Keys>> {
    const names = people.map((subject) => `${SUBJECT}${subject}`);
    let found = await keys.read(names);
    if (found.ok && make && found.value.includes(null)) {
      const fresh = await Promise.all(
        people.map(async (subject, index) => {
          const raw = crypto.getRandomValues(new Uint8Array(32));
          return [names[index]!, await seal(crypto, mine, [tenant, subject, 'key'], raw)] as const;
        }),
      );
      const claimed = await keys.claim(fresh);
      if (!claimed.ok) return claimed;
      found = await keys.read(names);
    }
    if (!found.ok) return found;
    const all = new Map<string | null, CryptoKey>([[null, mine]]);
    for (const [index, subject] of people.entries()) {
      const raw = await unseal(crypto, mine, [tenant, subject, 'key'], found.value[index] ?? '');
      if (raw !== null) all.set(subject, await imported(crypto, raw));
      else if (make) return failed('tampered');
    }
    return done(all);
  }

  /** All at once: one after the other, the page would wait for the browser each time. */
  async function each<T>(
    bound: readonly Bound[],
    make: boolean,
    work: (key: CryptoKey | undefined, about: About, text: string) => Promise<T>,
  ): Promise<VaultResult<readonly T[]>> {
    if (bound.length === 0) return done([]);
    const mine = current();
    if (mine === null) return failed('locked');
    const people = new Set(bound.flatMap(({ subject }) => subject ?? []));
    const found = await keysOf([...people], mine, make);
    if (!found.ok) return found;
    const all = await Promise.all(
      bound.map(({ subject, about, text }) => work(found.value.get(subject), [tenant, subject, ...about], text)),
    );
    return current() === null ? failed('locked') : done(all);
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
      watch?.touch();
    },
    changePassphrase: async (before, after) => weaknessOf(after) ?? rewrap(crypto, keys, before, { passphrase: after }),
    seal: (plain) => each(plain, true, async (key, about, text) => seal(crypto, key!, about, utf8(text))),
    unseal: (sealed) =>
      each(sealed, false, async (key, about, text) => {
        const bytes = key ? await unseal(crypto, key, about, text) : null;
        return bytes && new TextDecoder().decode(bytes);
      }),
    forgetSubject: (subject) => keys.remove(`${SUBJECT}${subject}`),
  };
}

function imported(crypto: Crypto, raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** What the names of the keys of people begin with. */
const SUBJECT = 'subject:';
