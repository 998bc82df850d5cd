/** The legal base of one purpose for one person (GDPR art. 6-1). */
export type Ground = ConsentGround | FirmGround | ObjectableGround;

/** 6-1-a, or 9-2-a where explicit. The person may withdraw. */
export interface ConsentGround {
  readonly kind: 'consent';
  readonly explicit: boolean;
}

/** 6-1-b and 6-1-c: neither withdrawal nor objection. */
export type FirmGround =
  | { readonly kind: 'contract'; readonly ref: string }
  | { readonly kind: 'legalObligation'; readonly ref: string };

/** 6-1-e and 6-1-f: the person may object (art. 21). */
export type ObjectableGround =
  | { readonly kind: 'publicTask'; readonly statute: string }
  | { readonly kind: 'legitimateInterest'; readonly assessmentRef: string };

/** The five bases. */
export type GroundKind = Ground['kind'];
