import { chooseActivity } from '../choose-activity.ts';
import type { DiagnosticState } from '../diagnostic-state.ts';

/** On to the next activity, or to the result where there is none. */
export function intoActivities(state: DiagnosticState): DiagnosticState {
  const next = chooseActivity(state);
  return 'ended' in next
    ? { ...state, phase: 'result', ended: next.ended, question: null }
    : { ...state, phase: 'activity', question: null, activities: [...state.activities, next] };
}
