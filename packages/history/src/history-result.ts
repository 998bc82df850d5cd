import type { DenyReason } from './decision.ts';
import type { StoreError } from './store.ts';

/** What a history answers. */
export type HistoryResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: HistoryError };

/** Not permitted, and why; or what the store says. */
export type HistoryError = { readonly code: 'not-permitted'; readonly reason: DenyReason } | StoreError;

interface Refusal<E extends HistoryError> {
  readonly ok: false;
  readonly error: E;
}

/** It was done. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** It is not permitted. */
export function denied(reason: DenyReason): Refusal<Extract<HistoryError, { code: 'not-permitted' }>> {
  return { ok: false, error: { code: 'not-permitted', reason } };
}

/** It makes no sense. */
export function invalid(field: string, expected: string): Refusal<StoreError> {
  return { ok: false, error: { code: 'invalid', field, expected } };
}
