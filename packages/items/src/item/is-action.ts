import type { ActionInput } from '../simulation/action-input.ts';

/** More than anybody types in an answer; what is longer is refused. */
const LONGEST_TEXT = 2000;

/** More than any action has, `type` and `input` included, and longer than any is called. */
const MOST_MEMBERS = 8;
const LONGEST_NAME = 40;

/**
 * True when this can be an action at all: a record of at most eight short strings (`target` may also be null), each under
 * a name of at most forty characters, with a `type`, and with no other `input` than the three there are. Actions arrive from pages, saved sessions and other people's code: anything
 * else leaves the state as it is.
 */
export function isAction(action: unknown): action is { readonly type: string } {
  if (typeof action !== 'object' || action === null || !Object.hasOwn(action, 'type')) return false;
  const members = Object.entries(action);
  if (members.length > MOST_MEMBERS) return false;
  return members.every(([name, value]) => {
    if (name.length > LONGEST_NAME) return false;
    if (value === null) return name === 'target';
    return typeof value === 'string' && value.length <= LONGEST_TEXT && (name !== 'input' || isInput(value));
  });
}

function isInput(value: string): value is ActionInput {
  return ['mouse', 'touch', 'keyboard'].includes(value);
}
