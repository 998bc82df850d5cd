import type { PathState } from './path-machine.ts';

/** What the list says of a path: its last activity done alone, gone through to its end, begun; null before anything. */
export type PathMark = 'done' | 'seen' | 'begun' | null;

/** The mark of some progress. A path begun anew keeps that its end was reached. */
export function pathMark(state: PathState | null): PathMark {
  if (state === null) return null;
  if (state.ended !== null) return state.ended === 'alone' ? 'done' : 'seen';
  return [...state.outcomes, ...state.attempts].some((one) => one !== null) ? 'begun' : null;
}
