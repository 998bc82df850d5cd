/** Whether something may be done, and under which record, or why not. */
export type Decision =
  | { readonly permit: true; readonly recordId: string }
  | { readonly permit: false; readonly reason: DenyReason };

/** Every reason to refuse. */
export type DenyReason =
  | 'no-record'
  | 'not-informed'
  | 'not-given'
  | 'refused'
  | 'expired'
  | 'withdrawn'
  | 'revoked'
  | 'objected'
  | 'restricted'
  | 'invalidated'
  | 'category-not-covered'
  | 'recipient-not-covered'
  | 'guardian-missing'
  | 'retention-elapsed'
  | 'erased'
  | 'forbidden-use'
  | 'unknown-schema'
  | 'clock-suspect';
