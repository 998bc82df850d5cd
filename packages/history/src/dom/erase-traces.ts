import { deleteDB } from 'idb';

/** What is needed of the browser: its own where absent. */
export interface TracesParts {
  readonly storages?: readonly Storage[];
  readonly caches?: Pick<CacheStorage, 'keys' | 'delete'> | null;
  /** Milliseconds to wait for other tabs to let go of a database. */
  readonly patience?: number;
}

/**
 * Deletes everything on this origin whose name starts with `name`: databases with their events and keys, caches, and what is in local
 * and session storage. Lock the vault first. What could not be deleted is named: another tab holds it, for example.
 */
export async function eraseTraces(
  name: string,
  { storages = [localStorage, sessionStorage], caches = globalThis.caches ?? null, patience = 5000 }: TracesParts = {},
): Promise<{ readonly left: readonly string[] }> {
  const left: string[] = [];
  const ours = (each: string): boolean => each.startsWith(name);

  async function attempt(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch {
      left.push(what);
    }
  }

  // Firefox lists no databases before 126: there, only the one of exactly this name is found.
  const listed = await indexedDB.databases?.().catch(() => []);
  const databases = new Set([name, ...(listed ?? []).flatMap((each) => each.name ?? [])]);
  for (const each of databases) if (ours(each)) await attempt(each, async () => deleteWithin(each, patience));
  await attempt('caches', async () => {
    for (const each of (await caches?.keys()) ?? []) if (ours(each)) await caches?.delete(each);
  });
  for (const storage of storages) {
    for (const key of Object.keys(storage).filter(ours)) await attempt(key, async () => storage.removeItem(key));
  }
  return { left };
}

/** Waits as long as it takes, unless other tabs do not let go. */
function deleteWithin(name: string, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const blocked = (): void => void setTimeout(() => reject(new Error('blocked')), patience);
    deleteDB(name, { blocked }).then(resolve, reject);
  });
}
