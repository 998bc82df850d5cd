import type { OutcomeId } from './ids.ts';
import { OUTCOMES } from './outcomes.ts';

/** Whether a value read from outside is the id of one of the 523 learning outcomes, prefixed. */
export function isOutcomeId(value: unknown): value is OutcomeId {
  return OUTCOMES.some(({ id }) => id === value);
}
