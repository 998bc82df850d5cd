import type { StoreError } from '../../store.ts';

/** What a vault answers. */
export type VaultResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: VaultError };

/**
 * - `wrong-passphrase`, `wrong-passkey`: this opens nothing here.
 * - `weak-passphrase`: shorter than `minimum` characters.
 * - `locked`: to be unlocked first.
 * - `absent`: there is no vault here, or no passkey was added to it.
 * - `exists`: there is a vault here already.
 * - `tampered`: what is kept was changed or damaged since it was written.
 * - `unsupported`: this browser, or a page that did not come over HTTPS, has no Web Crypto.
 * - the store of the keys is `full` or `unavailable`.
 */
export type VaultError =
  | { readonly code: 'weak-passphrase'; readonly minimum: number }
  | {
      readonly code: 'wrong-passphrase' | 'wrong-passkey' | 'locked' | 'absent' | 'exists' | 'tampered' | 'unsupported';
    }
  | StoreError;

/** It was done. */
export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** It was not. */
export function failed(code: Exclude<VaultError['code'], 'weak-passphrase'>): {
  readonly ok: false;
  readonly error: VaultError;
} {
  return { ok: false, error: { code } };
}
