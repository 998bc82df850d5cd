import type { BaseType } from '../item/item.ts';

/**
 * A response in QTI's JSON form (Portable Custom Interactions 1.0, appendix on JSON): `{ base: { identifier: 'A' } }`,
 * `{ list: { directedPair: [['a', 'b']] } }`, `{ record: [{ name: 'x', base: { string: 'y' } }] }`; null is `{ base: null }`.
 */
export type QtiResponse =
  | { readonly base: null | QtiTyped }
  | { readonly list: QtiTyped }
  | { readonly record: readonly QtiField[] };

/** A value, or a list of them, under the name of its base type. */
export type QtiTyped = { readonly [T in BaseType]?: unknown };

/** One member of a record. */
export interface QtiField {
  readonly name: string;
  readonly base: null | QtiTyped;
}
