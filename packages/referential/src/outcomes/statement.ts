import type { CompetenceId } from '../ids.ts';
import type { Band } from '../levels.ts';
import type { StatementCode } from './codes.ts';
import type { StatementId } from './ids.ts';

/** The label that DigComp 3.0 gives to what a statement has to do with artificial intelligence. `none` is its “not implicit or explicit”. */
export type AiLabel = 'explicit' | 'implicit' | 'none';

/** A competence statement of DigComp 3.0: what is known of it but its sentence, which is not ours to ship. */
export interface Statement {
  readonly id: StatementId;
  /** The bare code, as the JRC prints it. */
  readonly code: StatementCode;
  readonly competence: CompetenceId;
  /** Official: statements have a band, never a half. */
  readonly band: Band;
  readonly ai: AiLabel;
}
