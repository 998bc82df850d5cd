import type { EventKind } from './event-kind.ts';
import type { Json } from './json.ts';
import type { DataCategory, Purpose } from './purpose.ts';

/** One thing that was kept, written once and never changed. A history is a set of these, in the order of `at`, then `id`. */
export interface HistoryEvent {
  readonly schema: 'jalon.event/1';
  /** Unique for the subject; UUID version 7 from the caller's generator. */
  readonly id: string;
  /** Whose it is: an opaque id, never a name. */
  readonly subject: string;
  /** When, in UTC to the millisecond: an instant, or the stamp of a device that shares its events with others. */
  readonly at: string;
  readonly kind: EventKind;
  /** Of the payload, from 1. */
  readonly version: number;
  readonly purpose: Purpose;
  /** What the payload holds; absent: everything that the kind may hold under its purpose. */
  readonly categories?: readonly DataCategory[];
  readonly payload: Json;
}

/** The most characters of JSON that one payload may take: a long diagnostic is some fifty thousand. */
export const PAYLOAD_LIMIT = 262_144;
