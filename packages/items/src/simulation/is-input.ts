import type { ActionInput } from './simulation.ts';

/** True for the three classes of input; whatever else an action may claim is refused. */
export function isInput(input: unknown): input is ActionInput {
  return input === 'mouse' || input === 'touch' || input === 'keyboard';
}
