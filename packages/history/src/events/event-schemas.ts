import type { DataKind } from '../event-kind.ts';
import type { EventSchema } from './event-schema.ts';
import { ACCOMPANIMENT, type Accompaniment } from './kinds/accompaniment.ts';
import { ATTESTATION, type Attestation } from './kinds/attestation.ts';
import { CONTACT, type Contact } from './kinds/contact.ts';
import { DIAGNOSTIC, type DiagnosticInHand } from './kinds/diagnostic.ts';
import { DIAGNOSTIC_FINISHED, type DiagnosticFinished } from './kinds/diagnostic-finished.ts';
import { DIAGNOSTIC_STARTED, type DiagnosticStarted } from './kinds/diagnostic-started.ts';
import { FIRST_TALK, type FirstTalk } from './kinds/first-talk.ts';
import { IDENTITY, type Identity } from './kinds/identity.ts';
import { NOTE, type Note } from './kinds/note.ts';
import { OBSERVATION, type Observation } from './kinds/observation.ts';
import { PROFILE, type Profile } from './kinds/profile.ts';
import { RECOMMENDATION_ACCEPTED, type RecommendationAccepted } from './kinds/recommendation-accepted.ts';
import { RECOMMENDATION_ISSUED, type RecommendationIssued } from './kinds/recommendation-issued.ts';
import { RECOMMENDATION_OVERRIDDEN, type RecommendationOverridden } from './kinds/recommendation-overridden.ts';
import { RECOMMENDATION_REFUSED, type RecommendationRefused } from './kinds/recommendation-refused.ts';
import { SHARING, type Sharing } from './kinds/sharing.ts';
import { STEP_DONE, type StepDone } from './kinds/step-done.ts';

/** What each kind of data holds now. */
export interface PayloadByKind {
  readonly diagnostic: DiagnosticInHand;
  readonly 'first-talk': FirstTalk;
  readonly 'diagnostic-started': DiagnosticStarted;
  readonly 'diagnostic-finished': DiagnosticFinished;
  readonly observation: Observation;
  readonly profile: Profile;
  readonly 'recommendation-issued': RecommendationIssued;
  readonly 'recommendation-accepted': RecommendationAccepted;
  readonly 'recommendation-refused': RecommendationRefused;
  readonly 'recommendation-overridden': RecommendationOverridden;
  readonly 'step-done': StepDone;
  readonly note: Note;
  readonly accompaniment: Accompaniment;
  readonly sharing: Sharing;
  readonly attestation: Attestation;
  readonly identity: Identity;
  readonly contact: Contact;
}

/** What can be read and written, kind by kind. */
export const EVENT_SCHEMAS: { readonly [K in DataKind]: EventSchema<PayloadByKind[K]> } = {
  diagnostic: DIAGNOSTIC,
  'first-talk': FIRST_TALK,
  'diagnostic-started': DIAGNOSTIC_STARTED,
  'diagnostic-finished': DIAGNOSTIC_FINISHED,
  observation: OBSERVATION,
  profile: PROFILE,
  'recommendation-issued': RECOMMENDATION_ISSUED,
  'recommendation-accepted': RECOMMENDATION_ACCEPTED,
  'recommendation-refused': RECOMMENDATION_REFUSED,
  'recommendation-overridden': RECOMMENDATION_OVERRIDDEN,
  'step-done': STEP_DONE,
  note: NOTE,
  accompaniment: ACCOMPANIMENT,
  sharing: SHARING,
  attestation: ATTESTATION,
  identity: IDENTITY,
  contact: CONTACT,
};
