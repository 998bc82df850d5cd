import { createHistory, type History } from '@jalon/history';
import { payloadCheck } from '@jalon/history/events';
import { idbKeyStore, idbStore } from '@jalon/history/idb';
import type { DeviceStore } from '@jalon/history/sync';
import { encryptedStore, type Vault } from '@jalon/history/vault';

/** Everything of this app on a device has a name that begins so: `eraseTraces` finds it. */
export const NAME = 'jalon-mediator';

/** One laptop by itself has no organisation of its own: two of them understand each other. */
export const TENANT = 'local';

/** What is open once the passphrase was given: the people of this device, and what it takes to write of them. */
export interface Desk {
  readonly vault: Vault;
  readonly disk: ReturnType<typeof idbStore>;
  /** The same, payloads encrypted: what everything else reads and writes. */
  readonly store: DeviceStore;
  readonly clock: () => string;
  readonly newId: () => string;
  readonly historyOf: (subject: string) => History;
}

/** A desk over an open vault. */
export function deskOf(vault: Vault): Desk {
  const disk = idbStore(NAME);
  const store = encryptedStore(disk, vault);
  const clock = (): string => new Date().toISOString();
  const newId = (): string => crypto.randomUUID();
  return {
    vault,
    disk,
    store,
    clock,
    newId,
    historyOf: (subject) => createHistory({ store, clock, newId, subject, tenant: TENANT, check: payloadCheck() }),
  };
}

/** Where the keys are. */
export function keysOf(): ReturnType<typeof idbKeyStore> {
  return idbKeyStore(NAME);
}
