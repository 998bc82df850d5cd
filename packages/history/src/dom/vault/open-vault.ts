import { NEVER_IDLE, type Idle } from './idle.ts';
import type { KeyStore } from '../../key-store.ts';
import { enterVault, type VaultParts } from './enter-vault.ts';
import type { Vault } from './vault.ts';
import { done, failed, type VaultResult } from './vault-result.ts';
import { unwrapKey, wayName, wrapKey, type TenantKey, type Way } from './way.ts';
import { weaknessOf } from './weakness-of.ts';

/** Where the keys are, and what a vault needs of the browser. */
export interface VaultOptions {
  readonly keys: KeyStore;
  /** Locks it when nobody is there; it never locks by itself where absent. */
  readonly idle?: Idle;
  /** Called each time that it is locked, by whatever. */
  readonly onLock?: () => void;
  /** Web Crypto; that of the page where absent. */
  readonly crypto?: Crypto;
}

/** Makes a vault where there is none, and opens it. Nobody can bring a lost passphrase back. */
export async function createVault(
  options: VaultOptions & { readonly tenant: string; readonly passphrase: string },
): Promise<VaultResult<Vault>> {
  const { tenant, passphrase } = options;
  return (
    weaknessOf(passphrase) ??
    enter(options, async ({ keys, crypto }) => {
      const way = { passphrase };
      const name = wayName(way);
      const key = { tenant, raw: crypto.getRandomValues(new Uint8Array(32)) };
      const record = await wrapKey(crypto, way, key);
      const claimed = await keys.claim([[name, record]]);
      const kept = claimed.ok ? await keys.read([name]) : claimed;
      if (!kept.ok) return kept;
      return kept.value[0] === record ? done(key) : failed('exists');
    })
  );
}

/** Opens the vault that is there. */
export async function openVault(options: VaultOptions & { readonly way: Way }): Promise<VaultResult<Vault>> {
  return enter(options, ({ keys, crypto }) => unwrapKey(crypto, keys, options.way));
}

async function enter(
  { keys, idle = NEVER_IDLE, onLock = () => undefined, crypto = globalThis.crypto }: VaultOptions,
  find: (parts: VaultParts) => Promise<VaultResult<TenantKey>>,
): Promise<VaultResult<Vault>> {
  // A page that did not come over HTTPS has no `subtle`.
  if (!(crypto as Partial<Crypto> | undefined)?.subtle) return failed('unsupported');
  const parts = { keys, idle, onLock, crypto };
  const key = await find(parts);
  return key.ok ? done(await enterVault(parts, key.value)) : key;
}
