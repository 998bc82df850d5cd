import type { HistoryEvent } from '../history-event.ts';
import type { DeviceStore } from './device-store.ts';
import type { Mark } from './protocol.ts';
import type { Rejection } from './rejection.ts';
import type { SyncError } from './sync-status.ts';
import type { Transport } from './transport.ts';

/** What one exchange with the hub needs. */
export interface RoundScope {
  readonly store: DeviceStore;
  readonly transport: Transport;
  readonly clock: () => string;
  readonly device: string;
  readonly tenant: string;
  /** What no ground covers any more, of everything kept of one person: `goneEvents` of `@jalon/history`. */
  readonly judge: (events: readonly HistoryEvent[], tenant: string, now: string) => readonly HistoryEvent[];
  /** `hmacMark(crypto.subtle)`. */
  readonly mark: Mark;
  /** Told before the events are taken away. */
  readonly onRejected: (rejections: readonly Rejection[]) => void | Promise<void>;
}

/** Done, or what stopped it. */
export type Outcome<T = undefined> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: SyncError };

/** Done. */
export function done<T>(value: T): Outcome<T> & { readonly ok: true } {
  return { ok: true, value };
}

/** Stopped. */
export function stopped(error: SyncError): { readonly ok: false; readonly error: SyncError } {
  return { ok: false, error };
}
