import type { Idle } from './idle.ts';
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

/** Whose vault, and the words that open it. */
export interface CreateVaultOptions extends VaultOptions {
  readonly tenant: string;
  readonly passphrase: string;
}

/** Makes a vault where there is none, and opens it. Nobody can bring a lost passphrase back. */
export async function createVault(options: CreateVaultOptions): Promise<VaultResult<Vault>> {
  const { tenant, passphrase } = options;
  return (
    weaknessOf(passphrase) ??
    enter(options, async ({ keys, crypto }) => {
      const name = wayName(options);
      const key = { tenant, raw: crypto.getRandomValues(new Uint8Array(32)) };
      const record = await wrapKey(crypto, options, key);
      const claimed = await keys.claim([[name, record]]);
      const kept = claimed.ok ? await keys.read([name]) : claimed;
      if (!kept.ok) return kept;
      return kept.value[0] === record ? done(key) : failed('exists');
    })
  );
}

/** Whether there is a vault to open: an app asks for the passphrase, or has one chosen. No passphrase is needed, nor is anything tried. */
export async function vaultExists(keys: KeyStore): Promise<VaultResult<boolean>> {
  const found = await keys.read([wayName({ passphrase: '' })]);
  return found.ok ? done(found.value[0] !== null) : found;
}

/** Opens the vault that is there, or makes one where there is none. Where there is one, a wrong passphrase opens nothing and makes nothing. */
export async function openOrCreateVault(options: CreateVaultOptions): Promise<VaultResult<Vault>> {
  const found = await vaultExists(options.keys);
  if (!found.ok) return found;
  return found.value ? openVault({ ...options, way: options }) : createVault(options);
}

/** Opens the vault that is there. */
export async function openVault(options: VaultOptions & { readonly way: Way }): Promise<VaultResult<Vault>> {
  return enter(options, ({ keys, crypto }) => unwrapKey(crypto, keys, options.way));
}

async function enter(
  { keys, idle, onLock, crypto = globalThis.crypto }: VaultOptions,
  find: (parts: VaultParts) => Promise<VaultResult<TenantKey>>,
): Promise<VaultResult<Vault>> {
  // A page that did not come over HTTPS has no `subtle`.
  if (!(crypto as Partial<Crypto> | undefined)?.subtle) return failed('unsupported');
  const parts = { keys, idle, onLock, crypto };
  const key = await find(parts);
  return key.ok ? done(await enterVault(parts, key.value)) : key;
}
