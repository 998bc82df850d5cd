import { erasures, type Erasures } from './erasures.ts';
import type { SessionStorage, StorageChoice } from './session-storage.ts';

/** The part of the browser's storages that is used. */
export interface WebStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const KEY = 'jalon.diagnostic';

/** Keeps nothing. */
export function memoryStorage(): SessionStorage {
  return { load: () => null, save: () => undefined, clear: () => undefined };
}

/** Keeps until the tab is closed. The storage is asked for at each use: reading it may throw where it is forbidden. */
export function tabStorage(tab: () => WebStorage, key: string = KEY): SessionStorage {
  return {
    load: () => tab().getItem(key),
    save: (text) => tab().setItem(key, text),
    clear: () => tab().removeItem(key),
  };
}

/**
 * Keeps until the tab is closed, and on the device once the person chose so. Unchoosing removes it from the device. Erasing tells
 * the other pages that share these `erasures`.
 */
export function deviceStorage(
  tab: () => WebStorage,
  device: () => WebStorage,
  key: string = KEY,
  erased?: Erasures,
): SessionStorage {
  const inTab = tabStorage(tab, key);
  const isKept = (): boolean => device().getItem(key) !== null;
  // An empty text says that keeping was chosen and nothing has been saved yet.
  const kept = (): string | null => device().getItem(key) || null;
  return {
    load: () => tab().getItem(key) ?? kept(),
    save: (text) => {
      tab().setItem(key, text);
      if (isKept()) device().setItem(key, text);
    },
    clear: () => {
      device().removeItem(key);
      void inTab.clear();
      erased?.tell();
    },
    page: { clear: () => inTab.clear(), ...(erased && { watch: (listener) => erased.watch(listener) }) },
    keeping: {
      load: kept,
      get: isKept,
      set: (on) => {
        if (on) device().setItem(key, tab().getItem(key) ?? '');
        else device().removeItem(key);
      },
    },
  };
}

/** The adapter for a choice, over the browser's own storages. */
export function chosenStorage(choice: StorageChoice): SessionStorage {
  if (choice === 'tab') return tabStorage(() => globalThis.sessionStorage);
  if (choice === 'device')
    return deviceStorage(
      () => globalThis.sessionStorage,
      () => globalThis.localStorage,
      KEY,
      erasures(KEY),
    );
  return choice === 'memory' ? memoryStorage() : choice;
}
