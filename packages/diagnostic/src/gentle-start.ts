import type { ComfortRule } from '@jalon/scoring';
import type { DiagnosticState } from './diagnostic-state.ts';
import { talkFacts } from './talk-facts.ts';

/** Activities that open a gentle start. */
const COUNT = 2;

/** P(success) asked of them, where the bank has any: above the comfort rule's own first. */
const ALMOST_SURE = 0.92;

/** How the next activity is chosen at the very beginning; null once under way, or for somebody at ease. */
export interface GentleStart {
  /** Only groundwork is looked at: simple gestures, which also tell what else may be asked. */
  readonly area: 'jalon:0';
  readonly comfort: ComfortRule | null;
}

/**
 * Where to start, from the first talk. Somebody who does procedures alone, or reads an own mailbox and does procedures
 * with help, begins as the engine likes best; everybody else, and whoever would rather not say, begins with groundwork
 * that nearly everyone succeeds at. What was said never moves the estimate itself.
 */
export function gentleStart(state: DiagnosticState): GentleStart | null {
  if (state.activities.length >= COUNT || isAtEase(state)) return null;
  const { comfort } = state.config;
  return { area: 'jalon:0', comfort: comfort && { ...comfort, first: ALMOST_SURE, firstCount: COUNT } };
}

function isAtEase(state: DiagnosticState): boolean {
  const facts = talkFacts(state.config, state.answers);
  const procedures = facts['procedures']?.value;
  return procedures === 'alone' || (procedures === 'with-help' && facts['ownEmail']?.value === true);
}
