import type { AttemptState } from '../attempt-state.ts';

/** True while the present round is done without hint, example or anybody's help; opening the help is not being helped. */
export function isAlone({ assisted, practice }: AttemptState): boolean {
  return !assisted && (practice === undefined || (practice.hints === 0 && practice.examples === 0));
}
