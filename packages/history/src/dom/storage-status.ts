import { databaseOf } from './database.ts';

/** What the browser promises of what is kept, and whether it kept its word. Codes: what to say is the app's. */
export interface StorageStatus {
  /** `not-granted`: the browser may delete everything when it needs room, or when nobody comes for a while. */
  readonly persistence: 'granted' | 'not-granted' | 'unknown';
  /** `nearly-full`: less than 50 MB, or than a twentieth of what the browser allows, is left. */
  readonly room: 'enough' | 'nearly-full' | 'unknown';
  /** Something was kept here once, and the browser has deleted it. Until `acknowledgeEviction`. */
  readonly evicted: boolean;
}

/** What is needed of the browser: its own where absent. */
export interface StorageParts {
  readonly storage?: Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>;
  /** Where it stands that something was kept, apart from the database. */
  readonly marker?: Pick<Storage, 'getItem' | 'setItem'>;
}

/** Looks at the storage of the `idbStore` of this name. With `ask`, the browser is asked to keep it; it may show a question. */
export async function storageStatus(
  name: string,
  { ask = false, storage = navigator.storage, marker = localStorage }: StorageParts & { readonly ask?: boolean } = {},
): Promise<StorageStatus> {
  const [granted, estimate, born] = await Promise.all([
    attempt(() => (ask ? storage.persist() : storage.persisted())),
    attempt(() => storage.estimate()),
    databaseOf(name).read((database) => database.get('meta', BORN)),
  ]);
  const marked = (await attempt(async () => marker.getItem(markerName(name)))) ?? null;
  const evicted = born.ok && born.value === undefined && marked !== null;
  if (!evicted) await acknowledgeEviction(name, { marker });
  return {
    persistence: granted === undefined ? 'unknown' : granted ? 'granted' : 'not-granted',
    room: roomOf(estimate),
    evicted,
  };
}

/** The people who work here know: what is kept from now on is a new beginning. */
export async function acknowledgeEviction(name: string, { marker = localStorage }: StorageParts = {}): Promise<void> {
  const written = await databaseOf(name).write(['meta'], async (transaction) => {
    await transaction.objectStore('meta').put(true, BORN);
  });
  if (written.ok) await attempt(async () => marker.setItem(markerName(name), 'kept'));
}

function roomOf({ usage, quota }: StorageEstimate = {}): StorageStatus['room'] {
  if (usage === undefined || quota === undefined) return 'unknown';
  return quota - usage < Math.min(MARGIN, quota / 20) ? 'nearly-full' : 'enough';
}

/** What a browser that has no such thing, or forbids it, answers is undefined. */
async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

function markerName(name: string): string {
  return `${name}:kept`;
}

const BORN: ['born', string] = ['born', ''];

/** Bytes. */
const MARGIN = 50_000_000;
