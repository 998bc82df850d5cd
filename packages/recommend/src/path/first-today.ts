import type { DimensionId } from '@jalon/referential';
import { comesBefore } from './in-path-order.ts';
import type { PathStep } from './path.ts';

/** The first step takes no longer than this, in minutes, where there is one. */
export const FIRST_STEP_MINUTES = 20;

/**
 * Puts first a step that can be done today: in the minutes that the person has, at most twenty. An examination may lead, and is not said to begin today. What cannot wait and what blocks
 * the rest stay first; nothing overtakes what it is learned after.
 */
export function firstToday(
  steps: readonly PathStep[],
  minutes: number | undefined,
  before: ReadonlyMap<DimensionId, ReadonlySet<DimensionId>>,
): readonly PathStep[] {
  const [first] = steps;
  if (first === undefined) return steps;
  const mustLead = first.stage === 'urgent' || first.stage === 'means';
  const pool = steps.filter(
    (step) =>
      (!mustLead || step.stage === first.stage) &&
      step.audience !== 'mediator' &&
      !isWaiting(step) &&
      !steps.some((other) => comesBefore(other, step, before)),
  );
  const limit = Math.min(minutes ?? FIRST_STEP_MINUTES, FIRST_STEP_MINUTES);
  const found = pool.find((step) => isWithin(step, limit)) ?? pool.find((step) => isWithin(step, FIRST_STEP_MINUTES));
  if (found === undefined) return minutes === undefined ? steps : [tooLong(first, minutes), ...steps.slice(1)];
  if (found.codes.includes('certificate-is-a-route')) return [found, ...steps.filter((step) => step !== found)];
  const lead: PathStep = isWithin(found, minutes ?? FIRST_STEP_MINUTES)
    ? { ...found, codes: ['today', ...found.codes] }
    : tooLong(found, minutes ?? FIRST_STEP_MINUTES);
  return [lead, ...steps.filter((step) => step !== found)];
}

/** Whether a step cannot begin yet. */
export function isWaiting({ codes }: PathStep): boolean {
  return codes.some((code) => code.startsWith('waits-for-'));
}

function isWithin({ minutes }: PathStep, limit: number): boolean {
  return minutes !== null && minutes !== undefined && minutes.most <= limit;
}

function tooLong(step: PathStep, minutes: number): PathStep {
  const isKnown = step.minutes !== null && step.minutes !== undefined && step.minutes.least > minutes;
  return isKnown ? { ...step, codes: [...step.codes, 'too-long-today'] } : step;
}
