import type { Store } from '../../store.ts';
import type { DeviceChange, DeviceStore } from '../../sync/device-store.ts';
import { ofVault, openEvents, sealEvents } from './sealed-events.ts';
import type { Vault } from './vault.ts';

/**
 * A store whose payloads, those of grounds too, are encrypted at rest with the key of each person. Who, when, what kind and what for
 * stay readable to whoever has the disk, and are bound to the payload: where one of them was changed, the record is `corrupt`. While the
 * vault is locked, whatever reads or writes a payload answers `locked`; ids and erasing do not need it.
 */
export function encryptedStore(store: DeviceStore, vault: Vault): DeviceStore;
export function encryptedStore(store: Store, vault: Vault): Store;
export function encryptedStore(store: Store | DeviceStore, vault: Vault): Store | DeviceStore {
  const plain: Store = {
    async append(subject, events) {
      const sealed = await sealEvents(vault, events);
      return sealed.ok ? store.append(subject, sealed.value) : sealed;
    },
    read: async (subject) => openEvents(vault, await store.read(subject)),
    subjects: () => store.subjects(),
    async erase(subject) {
      const forgotten = await vault.forgetSubject(subject);
      return forgotten.ok ? store.erase(subject) : ofVault(forgotten.error);
    },
    ...(store.remove && { remove: store.remove.bind(store) }),
  };
  return 'outbox' in store ? { ...plain, ...deviceSide(store, vault) } : plain;
}

function deviceSide(store: DeviceStore, vault: Vault): Omit<DeviceStore, keyof Store> {
  return {
    meta: () => store.meta(),
    requeue: (epoch) => store.requeue(epoch),
    async outbox(limit) {
      const found = await openEvents(vault, await store.outbox(limit));
      // One that cannot be opened does not keep the others back.
      return found.ok || !found.error.intact ? found : { ok: true, value: found.error.intact };
    },
    async settle(settlement) {
      const restamped = await sealEvents(vault, settlement.restamped);
      return restamped.ok ? store.settle({ ...settlement, restamped: restamped.value }) : restamped;
    },
    async accept(acceptance) {
      const changes = withoutTheErased(acceptance.changes);
      for (const change of changes) {
        const forgotten = change.type === 'erase' ? await vault.forgetSubject(change.subject) : null;
        if (forgotten?.ok === false) return ofVault(forgotten.error);
      }
      const events = changes.flatMap((change) => (change.type === 'event' ? [change.event] : []));
      const sealed = await sealEvents(vault, events);
      if (!sealed.ok) return sealed;
      const next = sealed.value.values();
      return store.accept({
        ...acceptance,
        changes: changes.map((change) =>
          change.type === 'event' ? { type: 'event', event: next.next().value ?? change.event } : change,
        ),
      });
    },
  };
}

/** What somebody had before they are erased is not even encrypted: no key is made for it. */
function withoutTheErased(changes: readonly DeviceChange[]): readonly DeviceChange[] {
  return changes.filter(
    (change, index) =>
      change.type !== 'event' ||
      !changes.slice(index).some((later) => later.type === 'erase' && later.subject === change.event.subject),
  );
}
