import type { HistoryEvent } from '../history-event.ts';
import type { Store, StoreResult } from '../store.ts';

/**
 * A store of a device that shares its events with others. Every method is all or nothing, `accept` and `settle` too: after a
 * failure, what was there is still there.
 *
 * What the methods of a plain store do here besides:
 * `append` puts the events in the outbox; `remove` takes them out of it and marks the subject as to be rechecked; `erase`
 * takes everything of the subject out of it, and the mark. A failing `erase` or `remove` leaves both sides as they were.
 */
export interface DeviceStore extends Store {
  remove(subject: string, ids: readonly string[]): Promise<StoreResult<void>>;
  /** The oldest events that the hub has not answered for, in the order in which they were appended. */
  outbox(limit: number): Promise<StoreResult<readonly HistoryEvent[]>>;
  /** What the hub answered. */
  settle(settlement: Settlement): Promise<StoreResult<void>>;
  /** What the hub told, and how far that reaches. */
  accept(acceptance: Acceptance): Promise<StoreResult<void>>;
  /** The hub was restored: everything kept goes into the outbox again, in the order of `at`, then `id`; `cursor` is null, and `epoch` this one. */
  requeue(epoch: string): Promise<StoreResult<void>>;
  meta(): Promise<StoreResult<DeviceMeta>>;
}

/** Where one event is. Any event says it. */
export interface EventKey {
  readonly subject: string;
  readonly id: string;
}

/** What the hub answered for events of the outbox. What is no longer there (somebody removed it meanwhile) is left alone. */
export interface Settlement {
  /** Kept by the hub: out of the outbox, and kept here. */
  readonly acked: readonly EventKey[];
  /** Refused for good: out of the outbox and of the store; not marked as to be rechecked. */
  readonly dropped: readonly EventKey[];
  /** The same events under another stamp: replaced, in the store and at their place in the outbox, where they are still in it. */
  readonly restamped: readonly HistoryEvent[];
}

/** One page of what the hub told. */
export interface Acceptance {
  /** Applied in this order. */
  readonly changes: readonly DeviceChange[];
  /** Marks of erased people: added to those known and to those to be confirmed. */
  readonly marks: readonly string[];
  /** Marks that the hub now knows to be carried out: taken off those to be confirmed. */
  readonly confirmed: readonly string[];
  /** Subjects that the hub has looked at again: taken off those to be rechecked. */
  readonly rechecked: readonly string[];
  /** Fields to replace; those left out stay. */
  readonly meta: Partial<HubMeta>;
}

/** A change whose person is known by id. */
export type DeviceChange =
  /** Takes the place of an event with this id; one with this id leaves the outbox. */
  | { readonly type: 'event'; readonly event: HistoryEvent }
  /** Out of the store and of the outbox; ids that are not there do not matter. */
  | { readonly type: 'retract'; readonly subject: string; readonly ids: readonly string[] }
  /** Everything of the subject: events, outbox, mark for recheck, and its key where there is one. */
  | { readonly type: 'erase'; readonly subject: string };

/** What the hub last told of itself. On a new device everything is null, and `offset` 0. */
export interface HubMeta {
  /** Where the next pull starts. */
  readonly cursor: string | null;
  /** Which log the cursor is in. */
  readonly epoch: string | null;
  /** Until when the device may do without a sync: an instant. */
  readonly lease: string | null;
  /** With which people are marked: 64 hexadecimal digits. */
  readonly markKey: string | null;
  /** The hub's clock when it last answered: an instant. */
  readonly heard: string | null;
  /** How far the hub's clock was ahead of the device's then, in milliseconds. */
  readonly offset: number;
  /** When everybody's data was last judged anew: an instant. */
  readonly sweptAt: string | null;
}

/** What a device knows besides events. */
export interface DeviceMeta extends HubMeta {
  /** Marks of everybody who was erased, sorted. */
  readonly marks: readonly string[];
  /** Those that the hub does not yet know to be carried out, sorted. */
  readonly unconfirmed: readonly string[];
  /** Subjects of whom something was removed without the hub, sorted. */
  readonly doubted: readonly string[];
  /** How many events are in the outbox. */
  readonly unsent: number;
}
