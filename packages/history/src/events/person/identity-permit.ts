import { decide } from '../../decide.ts';
import type { DenyReason } from '../../decision.ts';
import type { Grounds } from '../../ground/grounds.ts';
import type { Purpose } from '../../purpose.ts';

/** That this person may be called by their name, for this purpose, now. Only `identityPermit` makes one. */
export interface IdentityPermit {
  readonly permit: true;
  readonly subject: string;
  readonly purpose: Purpose;
  /** Under which record. */
  readonly recordId: string;
  readonly [BY_DECIDE]: true;
}

declare const BY_DECIDE: unique symbol;

/** Whom it is about, what for, and now. */
export interface IdentityQuestion {
  readonly tenant: string;
  readonly subject: string;
  /** `known-by-name` where absent. */
  readonly purpose?: Purpose;
  readonly now: string;
}

/** Asks `decide` whether the identity may be read. */
export function identityPermit(
  grounds: Grounds,
  { tenant, subject, purpose = 'known-by-name', now }: IdentityQuestion,
): IdentityPermit | { readonly permit: false; readonly reason: DenyReason } {
  const decision = decide(
    grounds,
    { tenant, subject, purpose, categories: ['identity'], operation: 'read', at: now },
    now,
  );
  if (!decision.permit) return decision;
  const permit = { permit: true, subject, purpose, recordId: decision.recordId };
  return permit as Omit<IdentityPermit, typeof BY_DECIDE> as IdentityPermit;
}
