import type { KeyStore } from '../../key-store.ts';
import type { VaultResult } from './vault-result.ts';
import { rewrap, wayName } from './way.ts';

/** A vault, and what is needed of the browser. */
export interface AddPasskeyOptions {
  readonly keys: KeyStore;
  readonly passphrase: string;
  /** 32 bytes, from `createPasskey`. */
  readonly passkey: Uint8Array<ArrayBuffer>;
  /** Web Crypto; that of the page where absent. */
  readonly crypto?: Crypto;
}

/** A passkey opens the vault as well from now on. It takes the place of the one before. */
export async function addPasskey({
  keys,
  passphrase,
  passkey,
  crypto = globalThis.crypto,
}: AddPasskeyOptions): Promise<VaultResult<void>> {
  if (passkey.length < 32) return { ok: false, error: { code: 'wrong-passkey' } };
  return rewrap(crypto, keys, passphrase, { passkey });
}

/** No passkey opens the vault any more. */
export async function removePasskey(keys: KeyStore): Promise<VaultResult<void>> {
  return keys.remove(wayName({ passkey: new Uint8Array(0) }));
}
