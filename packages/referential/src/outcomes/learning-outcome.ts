import type { CompetenceId } from '../ids.ts';
import type { Band } from '../levels.ts';
import type { OutcomeCode } from './codes.ts';
import type { OutcomeId } from './ids.ts';
import type { AiLabel } from './statement.ts';

/** What an outcome is made of. */
export type OutcomeType = 'knowledge' | 'skill' | 'attitude';

/**
 * A learning outcome of DigComp 3.0: what is known of it but its sentence, which is not ours to ship. Its number says nothing
 * of the statements: the two lists are numbered apart, and nothing official links them.
 */
export interface LearningOutcome {
  readonly id: OutcomeId;
  /** The bare code, as the JRC prints it. */
  readonly code: OutcomeCode;
  readonly competence: CompetenceId;
  /** Official: outcomes have a band, never a half. */
  readonly band: Band;
  readonly type: OutcomeType;
  readonly ai: AiLabel;
}
