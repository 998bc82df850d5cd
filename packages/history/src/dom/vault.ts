export { encryptedStore } from './vault/encrypted-store.ts';
export type { Idle } from './vault/idle.ts';
export type { KeyStore } from '../key-store.ts';
export { createVault, openOrCreateVault, openVault, vaultExists } from './vault/open-vault.ts';
export type { CreateVaultOptions, VaultOptions } from './vault/open-vault.ts';
export type { Bound, Vault } from './vault/vault.ts';
export type { VaultError, VaultResult } from './vault/vault-result.ts';
export type { Way } from './vault/way.ts';
export { PASSPHRASE_MINIMUM } from './vault/weakness-of.ts';
