import type { PayloadCheck } from '../payload-check.ts';
import type { Mark } from '../sync/protocol.ts';
import type { HubRules } from './hub-rules.ts';
import type { HubStore } from './hub-store.ts';

/** What a hub needs, all of it given. */
export interface HubOptions {
  readonly store: HubStore;
  /** Now, in UTC to the millisecond: `() => new Date().toISOString()`. */
  readonly clock: () => string;
  /** With which people of a tenant are marked: 64 hexadecimal digits, secret, the same for as long as the tenant exists. */
  readonly markKey: (tenant: string) => string | Promise<string>;
  /** HMAC-SHA-256: `hmacMark(crypto.subtle)` of `@jalon/history/sync`, or the caller's own. */
  readonly mark: Mark;
  /** How long a device may do without a sync, in days; 30 where absent. */
  readonly leaseDays?: number;
  /** Months for which the grounds of somebody of whom nothing else is left are kept, as a proof; 60 where absent. */
  readonly proofMonths?: number;
  /** Asked of every payload that arrives; where absent, payloads are taken as they come. */
  readonly check?: PayloadCheck;
}

/** Who calls, as their token says. */
export interface Caller {
  readonly tenant: string;
  /** An opaque id, never a name. */
  readonly actor: string;
  /** Whether an `erased` event from them erases the person. */
  readonly mayErase: boolean;
}

/** The options of a hub, all told. */
export interface HubScope extends Required<HubOptions> {
  readonly rules: HubRules;
}

/** What a hub answers. */
export type HubResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: HubError };

/** `invalid`: the request itself; `unknown`: there is no such thing; `clock-suspect`: the hub's clock says nothing. */
export type HubError =
  | { readonly code: 'invalid'; readonly field: string; readonly expected: string }
  | { readonly code: 'unknown' | 'clock-suspect' };
