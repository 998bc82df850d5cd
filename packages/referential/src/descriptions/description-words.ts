import type { CompetenceId, GroundworkId } from '../ids.ts';

/** One language's words on a dimension. */
export interface DimensionWords<Statements extends readonly string[]> {
  /** What it is about, in one sentence. */
  readonly about: string;
  /** What a person can do, easiest first. */
  readonly statements: Statements;
  /** What people type when they look for it: lower case, singular where people say it so. */
  readonly keywords: readonly string[];
}

/** Everything one language says: a sentence per band for competences, per step for groundwork. */
export interface DescriptionWords {
  readonly groundwork: Readonly<Record<GroundworkId, DimensionWords<readonly [string, string, string]>>>;
  readonly competences: Readonly<Record<CompetenceId, DimensionWords<readonly [string, string, string, string]>>>;
}
