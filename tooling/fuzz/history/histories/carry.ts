import { exportFile, importFile } from '../../../../packages/history/src/dom/file.ts';
import { quickCrypto } from '../../../../packages/history/src/dom/vault/quick-crypto.test-support.ts';
import { iso, markOf, type Device, type World } from './world.ts';

const WORDS = 'six words that nobody else knows';
const quick = quickCrypto();
const keys = crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']) as Promise<CryptoKeyPair>;

/** Writes everything that a device may share to a file. */
export async function exportFrom(world: World, { store, name, tenant, skew }: Device): Promise<string> {
  const file = await exportFile({
    store,
    clock: () => iso(world.now + skew),
    device: name,
    tenant,
    crypto: quick,
    passphrase: WORDS,
    signingKey: (await keys).privateKey,
  });
  if (!file.ok) return file.error.code;
  world.files.push(file.value);
  return 'done';
}

/** Reads one of the files that were written, whoever wrote it and however long ago. */
export async function importTo(world: World, { store, tenant, skew }: Device, number: number): Promise<string> {
  if (world.files.length === 0) return 'no file';
  const read = await importFile(world.files[number % world.files.length]!, {
    store,
    clock: () => iso(world.now + skew),
    tenant,
    crypto: quick,
    passphrase: WORDS,
    trusted: async () => (await keys).publicKey,
    mark: markOf,
    check: () => null,
  });
  return read.ok ? 'done' : read.error.code;
}
