import type { StoreError } from '../store.ts';
import type { TransportError } from './transport.ts';

/** Where the sharing of events stands. */
export interface SyncStatus {
  /** `offline`: nobody answered last time; `locked`: the lease has run out: nothing is to be shown until a sync. */
  readonly state: 'idle' | 'syncing' | 'offline' | 'locked';
  /** How many events the hub has not answered for. */
  readonly unsent: number;
  /** Of how many people what has expired could not be looked for last time, because the vault is locked: unlock it, then sync. */
  readonly unswept: number;
  /** When everything was last exchanged, by the hub's clock: an instant, or null. */
  readonly lastSuccess: string | null;
  /** What went wrong last time; null where nothing did. */
  readonly error: SyncError | null;
}

/** What the transport says, what the store says, or a clock that cannot be read. */
export type SyncError = TransportError | StoreError['code'] | 'clock-suspect';
