import type { ConsentGround, FirmGround, ObjectableGround } from './ground.ts';
import type { GroundChange } from './ground-event.ts';

/** What the types promise: read by the compiler, which refuses this file when a promise is broken. */
const person = { role: 'subject', partyRef: 'anna' } as const;
const office = { role: 'controller', partyRef: 'town' } as const;
const authority = { role: 'authority', partyRef: 'cnil' } as const;

export const allowed: readonly [GroundChange<ConsentGround>, GroundChange<ObjectableGround>, GroundChange<FirmGround>] =
  [
    { state: 'withdrawn', by: person },
    { state: 'objected', by: person },
    { state: 'restricted', by: person },
  ];

// @ts-expect-error Only the person withdraws: what somebody else ends is revoked.
export const withdrawnByOffice: GroundChange<ConsentGround> = { state: 'withdrawn', by: office };

// @ts-expect-error Only an authority invalidates.
export const invalidatedByPerson: GroundChange<ConsentGround> = { state: 'invalidated', by: person };

// @ts-expect-error Consent is withdrawn, not objected to.
export const objectedConsent: GroundChange<ConsentGround> = { state: 'objected', by: person };

// @ts-expect-error A public task is objected to, not withdrawn.
export const withdrawnTask: GroundChange<ObjectableGround> = { state: 'withdrawn', by: person };

// @ts-expect-error Nobody objects to a contract or a legal obligation.
export const objectedContract: GroundChange<FirmGround> = { state: 'objected', by: person };

/** Consent alone expires. */
export const timeless: 'validUntil' extends keyof GroundChange<FirmGround> ? never : 'validUntil' = 'validUntil';

export const invalidated: GroundChange<FirmGround> = { state: 'invalidated', by: authority };
