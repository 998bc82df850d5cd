import type { StoreResult } from './store.ts';

/** Where a vault keeps its keys, each wrapped by another: nothing in it opens anything without the passphrase. */
export interface KeyStore {
  /** The text of each name, in order; null where there is none. */
  read(names: readonly string[]): Promise<StoreResult<readonly (string | null)[]>>;
  /** Writes those of which nothing is there, all or nothing, and leaves the others: of two tabs that write at once, the first one counts. */
  claim(texts: readonly (readonly [name: string, text: string])[]): Promise<StoreResult<void>>;
  /** Writes over what was there. */
  write(name: string, text: string): Promise<StoreResult<void>>;
  remove(name: string): Promise<StoreResult<void>>;
}
