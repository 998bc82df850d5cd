import type { ConditionIssue } from '@jalon/referential/condition';

/** What reading something from outside gave: the thing itself, or everything wrong with it. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** One thing wrong. `path` is a JSON Pointer (RFC 6901) to the field, '' for the whole. */
export interface Issue {
  readonly code: 'missing' | 'invalid' | 'unknown-key' | 'wrong-use-of-fact' | ConditionIssue['code'];
  readonly path: string;
  readonly expected: string;
}
