import type { ConsentGround, FirmGround, Ground, ObjectableGround } from './ground.ts';

/** Something that happened to a ground. Only what the ground allows can be written: `withdrawn` is of consent, `objected` of public task and legitimate interest. */
export type GroundEvent<G extends Ground = Ground> = GroundEventBase & GroundChange<G>;

/** What changed. */
export type GroundChange<G extends Ground = Ground> = G extends ConsentGround
  ? ConsentChange
  : G extends ObjectableGround
    ? InformedChange | ObjectionChange
    : G extends FirmGround
      ? InformedChange
      : never;

/** Steps of consent. `withdrawn` is the person's act, `revoked` someone else's, `invalidated` an authority's. */
export type ConsentChange =
  | { readonly state: 'requested' | 'deferred'; readonly by: By<'subject' | 'parent' | 'guardian' | 'controller'> }
  | { readonly state: 'refused' | 'withdrawn'; readonly by: By<'subject' | 'parent' | 'guardian'> }
  | {
      readonly state: 'given' | 'renewed';
      readonly by: By<'subject' | 'parent' | 'guardian'>;
      /** An instant; twelve months later where absent, twenty-four at most. */ readonly validUntil?: string;
    }
  | { readonly state: 'revoked'; readonly by: By<'controller'> }
  | { readonly state: 'invalidated'; readonly by: By<'authority'> };

/** Steps of any other ground. `lifted` closes what is open against it. */
export type InformedChange =
  | { readonly state: 'informed' | 'lifted'; readonly by: By<'controller' | 'authority'> }
  | { readonly state: 'restricted'; readonly by: By<'subject' | 'parent' | 'guardian' | 'controller' | 'authority'> }
  | { readonly state: 'invalidated'; readonly by: By<'authority'> };

/** Art. 21. */
export interface ObjectionChange {
  readonly state: 'objected';
  readonly by: By<'subject' | 'parent' | 'guardian'>;
}

/** Who acted. */
export interface By<R extends Role = Role> {
  readonly role: R;
  /** An opaque id, never a name. */
  readonly partyRef: string;
}

/** In what capacity somebody acts: the person concerned, who answers for them, who holds the data, or who supervises. */
export type Role = 'subject' | 'parent' | 'guardian' | 'controller' | 'authority';

/** How it was told and what proves it. */
export interface GroundEventBase {
  readonly eventId: string;
  readonly recordId: string;
  readonly at: string;
  readonly method: 'oral' | 'paper-signature' | 'in-app' | 'sms-code' | 'gesture-aac';
  /** The helper who took it down. */
  readonly collectedBy?: string;
  readonly evidence?: {
    readonly kind: 'mediator-attestation' | 'signed-paper-ref' | 'otp-ref' | 'passkey-signature';
    readonly sha256: string;
    readonly witness?: string;
  };
  readonly offline: boolean;
  readonly deviceId?: string;
  readonly receiptId?: string;
  /** SHA-256 of the event before, where logs are chained. */
  readonly prevHash?: string;
}
