import type { DenyReason } from '../decision.ts';
import type { HistoryEvent } from '../history-event.ts';

/** The most events that one push may bring. */
export const PUSH_LIMIT = 200;

/** The most changes that one pull may ask for. */
export const PULL_LIMIT = 1000;

/** The most subjects that one pull may ask to look at again. */
export const RECHECK_LIMIT = 50;

/** The most erasures that one pull may confirm. */
export const CONFIRM_LIMIT = 1000;

/** How far ahead of the hub an event may be written, in minutes. */
export const DRIFT_MINUTES = 5;

/** What a device sends. Tenant and role come from whoever carries it (a token, a signature), never from the body. */
export interface PushRequest {
  /** The name of the device, 1 to 32 of `0-9a-z`. */
  readonly device: string;
  /** The device's own clock, an instant. */
  readonly now: string;
  /** In the order in which they were written; at most `PUSH_LIMIT`. */
  readonly events: readonly HistoryEvent[];
}

/** What the hub answers: one answer per event, in the same order. */
export interface PushAnswer {
  /** The hub's clock, an instant. */
  readonly now: string;
  readonly answers: readonly EventAnswer[];
}

/**
 * What became of one event. `acked`: it is kept, now or before. `rejected`: never to be sent again; the device takes it away
 * and says so. `retry`: `clock-drift`, written too far ahead, to be stamped anew; `busy`, later.
 */
export type EventAnswer =
  | { readonly id: string; readonly status: 'acked' }
  | {
      readonly id: string;
      readonly status: 'rejected';
      readonly reason: DenyReason | 'invalid';
      /** For `invalid`: the field that is wrong, and what it should be. */
      readonly field?: string;
      readonly expected?: string;
    }
  | { readonly id: string; readonly status: 'retry'; readonly reason: 'clock-drift' | 'busy' };

/** What a device asks for. */
export interface PullRequest {
  readonly device: string;
  /** The cursor of the last answer; null for everything. */
  readonly since: string | null;
  /** 1 to `PULL_LIMIT`. */
  readonly limit: number;
  /** Marks of erasures that this device has carried out since it last said so; at most `CONFIRM_LIMIT`. */
  readonly confirmed: readonly string[];
  /**
   * Subjects of whom this device removed something on its own account (an expiry seen by its clock, say): the hub judges
   * them again, then tells everything that it keeps of them. At most `RECHECK_LIMIT`.
   */
  readonly recheck: readonly string[];
}

/** What has changed since, to be applied in this order and together with the cursor. */
export interface PullAnswer {
  readonly now: string;
  readonly changes: readonly Change[];
  /** For the next pull; opaque. */
  readonly cursor: string;
  /** Whether there is more to pull at once. */
  readonly more: boolean;
  /** Names the log that the cursor is in; another one after a restore: the device sends all that it has again, and pulls from the beginning. */
  readonly epoch: string;
  /** Until when the device may do without a sync: an instant. */
  readonly lease: string;
  /** With which people of the tenant are marked: 64 hexadecimal digits. */
  readonly markKey: string;
}

/** Something that the hub tells its devices. */
export type Change =
  | { readonly type: 'event'; readonly event: HistoryEvent }
  /** No ground covers these any more: delete them. */
  | { readonly type: 'retract'; readonly subject: string; readonly ids: readonly string[] }
  /** Somebody was erased: HMAC-SHA-256(`markKey`, subject) in hexadecimal. The hub itself keeps no id. */
  | { readonly type: 'erase'; readonly mark: string };

/** The mark of a subject: HMAC-SHA-256 under the tenant's key (64 hexadecimal digits), as 64 hexadecimal digits. */
export type Mark = (markKey: string, subject: string) => string | Promise<string>;
