import type { ClaimedLevel, DimensionId } from '@jalon/referential';
import type { Resource, ResourceAccess } from '../resource.ts';

/** Bands of ages of La Coop, `18-24` for whoever is 18 to 24. */
export type AgeBand = 'under-12' | '12-17' | '18-24' | '25-39' | '40-59' | '60-69' | '70-plus';

/** What is known of the person something is looked for. What is absent is unknown: it excludes nothing. */
export interface SuitedPerson {
  /** Whom it is for; the learner unless told. */
  readonly audience?: 'learner' | 'helper' | undefined;
  /** The band of the person’s age, as the fact `ageBand` has it. */
  readonly ageBand?: AgeBand | undefined;
  /** Devices at hand; empty where there is none. */
  readonly devices?: readonly ('computer' | 'tablet' | 'phone')[] | undefined;
  readonly connection?: 'good' | 'limited' | 'none' | undefined;
  /** Reads a mailbox of their own. */
  readonly ownEmail?: boolean | undefined;
  /** Languages that the person reads or follows, BCP 47. */
  readonly languages?: readonly string[] | undefined;
  /** How reading on a screen goes; `other-language` reads little of the language of the country. */
  readonly reading?: 'easy' | 'hard' | 'other-language' | undefined;
  /** Whether something that is paid for is out of reach. */
  readonly freeOnly?: boolean | undefined;
  /** The code of the department where the person lives (`29`, `2A`, `971`). */
  readonly department?: string | undefined;
  /** The day it is looked for, `YYYY-MM-DD`. */
  readonly on?: string | undefined;
  /** How the person wishes to go about it; who wishes to be helped is never given anything to learn. */
  readonly wish?: 'learn-alone' | 'learn-with-someone' | 'be-helped' | undefined;
  /** The time there is, in minutes. */
  readonly minutes?: number | undefined;
  /** Entries already done. */
  readonly done?: readonly Resource['id'][] | undefined;
  /** Where the person stands, by dimension. */
  readonly levels?: Readonly<Partial<Record<DimensionId, ClaimedLevel>>> | undefined;
  /** What makes things usable for the person, as they asked for it. */
  readonly access?: readonly ResourceAccess[] | undefined;
}
