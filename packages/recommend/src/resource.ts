import type { BarrierId, ClaimedLevel, DimensionId, GoalId, Localised } from '@jalon/referential';
import type { PlaceProgramme } from './places/codes/place-codes.ts';

/** Something a person can be pointed to. What nobody told of it is absent: unknown, never guessed. */
export interface Resource {
  readonly schema: 'jalon.resource/1';
  /** `resource:` then kebab-case. */
  readonly id: `resource:${string}`;
  readonly kind: ResourceKind;
  readonly title: Localised;
  /** One sentence a line. */
  readonly summary: { readonly fr: readonly string[]; readonly en: readonly string[] };
  readonly dimensions: readonly DimensionId[];
  readonly barriers: readonly BarrierId[];
  readonly withSomeone: 'alone' | 'either' | 'with-someone';
  /** What one must have to use it. */
  readonly needs: readonly ResourceNeed[];
  /** Where to find it, in words. */
  readonly where: Localised | null;
  /** Where it is found in a directory of places of digital mediation: any of them, or those of one programme; in none unless told. */
  readonly foundAt?: 'any-place' | PlaceProgramme | undefined;
  /** What it opens on a page that has it, told by id: a practice path or an invented service. */
  readonly opens?: ResourceOpens | undefined;
  /** Who offers it, as they call themselves. */
  readonly provider?: string | undefined;
  /** Its official address, `https:` only. */
  readonly address?: string | undefined;
  /** When somebody last opened the address and read the page, `YYYY-MM-DD`; `null` where nobody has. */
  readonly lastCheck?: string | null | undefined;
  /** Languages that it can be used in, BCP 47. */
  readonly languages?: readonly string[] | undefined;
  /** How much reading it asks. */
  readonly reading?: 'none' | 'easy' | 'ordinary' | 'demanding' | undefined;
  /** How long it takes, in minutes. */
  readonly minutes?: { readonly least: number; readonly most: number } | undefined;
  readonly cost?: 'free' | 'conditional' | 'paid' | undefined;
  /** Devices that it can be used with; empty where none is needed. */
  readonly devices?: readonly ('computer' | 'tablet' | 'phone')[] | undefined;
  /** What it takes a person from and to; `from` is `null` where nothing is expected of them. */
  readonly teaches?: readonly ResourceTeaches[] | undefined;
  readonly goals?: readonly GoalId[] | undefined;
  readonly accessibility?: readonly ResourceAccess[] | undefined;
  /** SPDX identifier, `etalab-2.0`, or `all-rights-reserved`. */
  readonly licence?: string | undefined;
  /** Who it is written for; the learner unless told. */
  readonly audience?: 'learner' | 'helper' | undefined;
  /** Ages it is for, in whole years, both included; everybody unless told. */
  readonly ages?: ResourceAges | undefined;
  /** Whether one learns by it, where its kind does not tell: somebody who teaches, a test of what one knows. */
  readonly learning?: boolean | undefined;
  /** Where and until when it may be pointed to; what is bound to a territory is shown there only. */
  readonly only?: ResourceOnly | undefined;
}

/** `practice` to `certificate` are ways to learn; the others get something done, lent or said. */
export type ResourceKind =
  | 'practice'
  | 'training'
  | 'workshop'
  | 'document'
  | 'video'
  | 'certificate'
  | 'tool'
  | 'service'
  | 'place'
  | 'person'
  | 'equipment';

/** A step in one dimension. */
export interface ResourceTeaches {
  readonly dimension: DimensionId;
  readonly from: ClaimedLevel | null;
  readonly to: ClaimedLevel;
}

/** What makes it usable by more people. */
export type ResourceAccess =
  | 'audio'
  | 'captions'
  | 'sign-language'
  | 'easy-to-read'
  | 'keyboard'
  | 'screen-reader'
  | 'phone-call';

/** From one age to another. */
export interface ResourceAges {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** Bounds in space and time. */
export interface ResourceOnly {
  /** Codes of departments (`29`, `2A`, `971`); none where it is confirmed nowhere yet. */
  readonly departments?: readonly string[] | undefined;
  /** First and last days, `YYYY-MM-DD`, both included. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The id of a practice path or of an invented service. */
export type ResourceOpens = `path:${string}` | `mirror:${string}`;

/** What a resource asks of the person. */
export type ResourceNeed = 'connection' | 'email' | 'account';
