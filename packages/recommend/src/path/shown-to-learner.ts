import { isWaiting } from './first-today.ts';
import type { PathStep, StepId } from './path.ts';

/** A learner is shown no more than this. */
export const SHOWN_TO_LEARNER = 3;

/**
 * The steps that the learner is shown: what was pinned, then the first step, then the first of each other stage, so that a list of
 * gestures never hides somebody to see; where there is one to do alone and one to do with somebody, one of each.
 */
export function shownToLearner(steps: readonly PathStep[]): readonly StepId[] {
  const forLearner = steps.filter(({ audience }) => audience !== 'mediator');
  const ready = forLearner.filter((step) => !isWaiting(step));
  const pool = ready.length > 0 ? ready : forLearner;
  const chosen = new Set<PathStep>();
  const take = (step: PathStep | undefined): void => {
    if (step !== undefined && chosen.size < SHOWN_TO_LEARNER) chosen.add(step);
  };
  for (const step of forLearner) if (isPinned(step)) take(step);
  take(pool[0]);
  for (const step of pool) if (![...chosen].some(({ stage }) => stage === step.stage)) take(step);
  for (const step of pool) take(step);
  mix(chosen, pool);
  return steps.filter((step) => chosen.has(step)).map(({ id }) => id);
}

/** Gives the last place to the first step of the other company, where all that was chosen has the same. */
function mix(chosen: Set<PathStep>, pool: readonly PathStep[]): void {
  for (const company of ['alone', 'with-someone'] as const) {
    const has = (step: PathStep): boolean => step.company === company || step.company === 'either';
    if (chosen.size < SHOWN_TO_LEARNER || [...chosen].some(has)) continue;
    const other = pool.find(has);
    const last = [...chosen].at(-1);
    if (other === undefined || last === undefined || isPinned(last)) continue;
    chosen.delete(last);
    chosen.add(other);
  }
}

function isPinned({ codes }: PathStep): boolean {
  return codes.includes('pinned');
}
