/** What is wrong at one place of an item or a key read from outside. */
export interface SchemaIssue {
  /** JSON Pointer (RFC 6901) from the root of what was parsed; '' for the whole. */
  readonly path: string;
  /** What should stand there, for whoever writes items. */
  readonly expected: string;
  /** What stands there, as JSON cut to 80 characters; `nothing` when it is missing. */
  readonly received: string;
  /** Where the whole cannot be read at all: made for a newer version of this code, or of no schema it knows. */
  readonly code?: 'newer-version' | 'unknown-schema';
}

/** The value with its type, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly SchemaIssue[] };
