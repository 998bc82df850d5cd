export { EVENT_SCHEMAS } from './event-schemas.ts';
export type { PayloadByKind } from './event-schemas.ts';
export type { EventSchema } from './event-schema.ts';
export type { Check } from './check/check.ts';
export type { Parsed, Wrong, WrongCode } from './parsed.ts';
export { readEvent } from './read-event.ts';
export type { EventOf, ReadOptions, TypedEvent } from './read-event.ts';
export { readEvents } from './read-events.ts';
export type { ReadEvents } from './read-events.ts';
export { addMilliseconds } from '../milliseconds.ts';
export { payloadCheck } from './payload-check.ts';
export { entryOf } from './entry-of.ts';
export type { EntryOptions } from './entry-of.ts';
export type { VersionRef } from './version-ref.ts';
export type { Accompaniment } from './kinds/accompaniment.ts';
export type { Attestation } from './kinds/attestation.ts';
export type { Contact } from './kinds/contact.ts';
export type { DiagnosticInHand } from './kinds/diagnostic.ts';
export type { DiagnosticFinished } from './kinds/diagnostic-finished.ts';
export type { DiagnosticStarted } from './kinds/diagnostic-started.ts';
export type { BarrierCode, BarrierStanding, FirstTalk } from './kinds/first-talk.ts';
export type { Identity } from './kinds/identity.ts';
export type { Note } from './kinds/note.ts';
export type { Observation, ObservedAnswer } from './kinds/observation.ts';
export type { LevelClaim, Profile, ProfileEstimate } from './kinds/profile.ts';
export type { RecommendationAccepted } from './kinds/recommendation-accepted.ts';
export type { RecommendationIssued } from './kinds/recommendation-issued.ts';
export type { RecommendationOverridden } from './kinds/recommendation-overridden.ts';
export type { RecommendationRefused } from './kinds/recommendation-refused.ts';
export type { Sharing } from './kinds/sharing.ts';
export type { StepDone } from './kinds/step-done.ts';
export { DECIDERS, OVERRIDE_REASONS, REFUSAL_REASONS } from './decision-codes.ts';
export type { Decider, OverrideReason, RefusalReason } from './decision-codes.ts';
export {
  COOP_AUTONOMY,
  COOP_DEVICES,
  COOP_GENDERS,
  COOP_MINUTES,
  COOP_ORIENTATIONS,
  COOP_PLACES,
  COOP_STATUSES,
  COOP_THEMES,
  COOP_TYPES,
  COOP_WORKSHOP_LEVELS,
} from './coop-codes.ts';
export { missingForCoop } from './missing-for-coop.ts';
export type { CoopGap } from './missing-for-coop.ts';
export { checkNote, NOTE_LIMIT } from './free-text/check-note.ts';
export type { NoteCheck, NoteRefusal, NoteWarning } from './free-text/check-note.ts';
export { hasNir } from './free-text/nir.ts';
export { identityPermit } from './person/identity-permit.ts';
export type { IdentityPermit, IdentityQuestion } from './person/identity-permit.ts';
export { personOf } from './person/person.ts';
export type { AnonymousPerson, IdentifiedPerson, Person } from './person/person.ts';
