/** A measure, or the field that makes it impossible and what was expected there. */
export type Measured<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly field: string; readonly expected: string };
