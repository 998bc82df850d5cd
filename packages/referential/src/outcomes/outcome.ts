import { unknownCode } from '../unknown-code.ts';
import type { OutcomeCode } from './codes.ts';
import type { OutcomeId } from './ids.ts';
import type { LearningOutcome } from './learning-outcome.ts';
import { OUTCOMES } from './outcomes.ts';

/**
 * The learning outcome that bears this code, bare (`LO1.1.05`) or prefixed (`digcomp:LO1.1.05`). Throws a `ReferentialError`
 * for any other, which types rule out.
 */
export function outcome(code: OutcomeCode | OutcomeId): LearningOutcome {
  const found = OUTCOMES.find((one) => one.code === code || one.id === code);
  if (found === undefined) throw unknownCode('code', 'a learning outcome of DigComp 3.0, LO1.1.01 to LO5.4.17', code);
  return found;
}
