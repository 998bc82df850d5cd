import type { DiagnosticState } from '../diagnostic-state.ts';
import { openQuestions, optionalQuestions } from '../optional-questions.ts';
import type { Step } from './step.ts';

/** From the result to the first optional question worth asking. How the diagnostic ended is kept. */
export const more: Step<'more'> = (state) =>
  state.phase === 'result' && openQuestions(state).length > 0 ? nextOptional(state) : 'not-now';

/** The first optional question still worth asking; the result once there is none. */
export function nextOptional(state: DiagnosticState): DiagnosticState {
  const [next] = openQuestions(state);
  return next ? { ...state, phase: 'question', question: next.id } : atResult(state);
}

/** The optional question answered before this one; the result before the first. */
export function previousOptional(state: DiagnosticState): DiagnosticState {
  const ids = optionalQuestions(state).map(({ id }): string => id);
  const at = ids.indexOf(state.question ?? '');
  const previous = ids.slice(0, Math.max(0, at)).findLast((id) => Object.hasOwn(state.answers, id));
  return previous ? { ...state, question: previous } : atResult(state);
}

function atResult(state: DiagnosticState): DiagnosticState {
  return { ...state, phase: 'result', question: null };
}
