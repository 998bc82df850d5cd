import type { ActionInput } from '../simulation/action-input.ts';

/** More than anybody types in an answer; what is longer is refused. */
const LONGEST_TEXT = 2000;

/**
 * True when this can be an action at all: a record of short strings (`target` may also be null) with a `type`, and with
 * no other `input` than the three there are. Actions arrive from pages, saved sessions and other people's code: anything
 * else leaves the state as it is.
 */
export function isAction(action: unknown): action is { readonly type: string } {
  if (typeof action !== 'object' || action === null || !Object.hasOwn(action, 'type')) return false;
  return Object.entries(action).every(([name, value]) => {
    if (value === null) return name === 'target';
    return typeof value === 'string' && value.length <= LONGEST_TEXT && (name !== 'input' || isInput(value));
  });
}

function isInput(value: string): value is ActionInput {
  return ['mouse', 'touch', 'keyboard'].includes(value);
}
