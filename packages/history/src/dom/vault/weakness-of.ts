import type { VaultError } from './vault-result.ts';

/** The fewest characters of a passphrase. */
export const PASSPHRASE_MINIMUM = 12;

/** What makes a passphrase too weak, or null. Its length alone: rules on characters make people write it down. */
export function weaknessOf(passphrase: string): { readonly ok: false; readonly error: VaultError } | null {
  if (Array.from(passphrase.normalize('NFKC')).length >= PASSPHRASE_MINIMUM) return null;
  return { ok: false, error: { code: 'weak-passphrase', minimum: PASSPHRASE_MINIMUM } };
}
