import type { StoreResult } from './store.ts';

/** Where a vault keeps its keys, each wrapped by another: nothing in it opens anything without the passphrase. */
export interface KeyStore {
  read(name: string): Promise<StoreResult<string | null>>;
  /** Writes where nothing is, and tells what is there now: of two tabs that write at once, both learn who was first. */
  claim(name: string, text: string): Promise<StoreResult<string>>;
  /** Writes over what was there. */
  write(name: string, text: string): Promise<StoreResult<void>>;
  remove(name: string): Promise<StoreResult<void>>;
}
