import { tabStorage, type SessionStorage } from '@jalon/widget';

/** Keeps the diagnostic in its tab. */
export function keptStorage(): SessionStorage {
  return tabStorage(() => globalThis.sessionStorage);
}
