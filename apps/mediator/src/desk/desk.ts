import { createHistory, type History } from '@jalon/history';
import { payloadCheck } from '@jalon/history/events';
import { idbKeyStore, idbStore } from '@jalon/history/idb';
import type { DeviceStore } from '@jalon/history/sync';
import { encryptedStore, type Vault } from '@jalon/history/vault';

/** Everything of this app on a device has a name that begins so: `eraseTraces` finds it. */
export const NAME = 'jalon-mediator';

/** One laptop by itself has no organisation of its own: two of them understand each other. */
export const TENANT = 'local';

/** Where invented people are, apart from everybody else. */
export const DEMO_NAME = 'jalon-mediator-demo';

/** What is open once the passphrase was given: the people of this device, and what it takes to write of them. */
export interface Desk {
  /** {@link NAME}, or {@link DEMO_NAME} where everybody is invented. */
  readonly name: typeof NAME | typeof DEMO_NAME;
  readonly vault: Vault;
  readonly disk: ReturnType<typeof idbStore>;
  /** The same, payloads encrypted: what everything else reads and writes. */
  readonly store: DeviceStore;
  readonly clock: () => string;
  readonly newId: () => string;
  readonly historyOf: (subject: string) => History;
}

/** A desk over an open vault. */
export function deskOf(vault: Vault, name: Desk['name'] = NAME, clock: Desk['clock'] = now): Desk {
  const disk = idbStore(name);
  const store = encryptedStore(disk, vault);
  const newId = (): string => crypto.randomUUID();
  const check = payloadCheck({ notesEnabled: true });
  const historyOf = (subject: string): History =>
    createHistory({ store, clock, newId, subject, tenant: TENANT, check });
  return { name, vault, disk, store, clock, newId, historyOf };
}

/** Where the keys are. */
export function keysOf(name: Desk['name'] = NAME): ReturnType<typeof idbKeyStore> {
  return idbKeyStore(name);
}

function now(): string {
  return new Date().toISOString();
}
