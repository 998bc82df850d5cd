import type { AreaId, ClaimedLevel, DimensionId, Localised } from '@jalon/referential';
import type { PathPlace } from '@jalon/recommend/path';

/** Somebody invented, as a diagnostic would know them: to read whether what is advised makes sense. */
export interface Persona {
  readonly schema: 'jalon.persona/1';
  readonly id: `persona:${string}`;
  /** Nobody real is described. */
  readonly fictitious: true;
  readonly title: Localised;
  /** One sentence. */
  readonly story: Localised;
  /** Options chosen in the first talk, by question; a question that is absent was not asked. */
  readonly talk: Readonly<Record<string, readonly string[]>>;
  readonly activities: readonly PersonaActivity[];
  /** Levels that the diagnostic claims. */
  readonly levels?: Readonly<Partial<Record<DimensionId, ClaimedLevel>>>;
  /** Areas in which the basics are in hand. */
  readonly reached?: readonly AreaId[];
  /** Minutes there are today. */
  readonly minutes?: number;
  readonly asks?: readonly 'certificate'[];
  readonly department?: string;
  /** Invented places at hand. */
  readonly places?: readonly PathPlace[];
  /** What a reading of the plan found, and by which eyes. */
  readonly read: { readonly by: string; readonly judged: string };
}

/** One activity tried: done alone, done with help, or not yet. */
export interface PersonaActivity {
  readonly dimension: DimensionId;
  readonly outcome: 'alone' | 'with-help' | 'not-yet';
}
