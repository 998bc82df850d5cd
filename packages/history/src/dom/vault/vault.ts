import type { VaultResult } from './vault-result.ts';
import type { Way } from './way.ts';

/**
 * The keys of one organisation on one device. A passphrase opens the key of the tenant, which opens one key for each person; every one of
 * them is AES-256-GCM. Only the key of the tenant stays in memory, until the vault is locked.
 */
export interface Vault {
  readonly tenant: string;
  isOpen(): boolean;
  /** Opens it again after it was locked. */
  unlock(way: Way): Promise<VaultResult<void>>;
  /** Forgets every key that is in memory. What is under way answers `locked`. */
  lock(): void;
  /** Somebody is there: the idle time starts anew. What programs do by themselves is no sign of anybody. */
  touch(): void;
  /** Nothing is encrypted anew: one record changes, whole or not at all. */
  changePassphrase(before: string, after: string): Promise<VaultResult<void>>;
  /** Encrypts each text under the key of its person, which is made when it is first needed. In order. */
  seal(plain: readonly Bound[]): Promise<VaultResult<readonly string[]>>;
  /** Each text again, or null where it was changed, is bound to something else, or its key was destroyed. In order. */
  unseal(sealed: readonly Bound[]): Promise<VaultResult<readonly (string | null)[]>>;
  /** Destroys the key of a person: what was sealed with it can be read by nobody any more. Works while it is locked, too. */
  forgetSubject(subject: string): Promise<VaultResult<void>>;
}

/** A text, and what it is bound to: it opens for the same tenant and person, and with the same words about it, only. */
export interface Bound {
  /** Under whose key; null: under the key of the tenant. */
  readonly subject: string | null;
  readonly about: readonly (string | number)[];
  readonly text: string;
}
