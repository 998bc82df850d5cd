/** More than anybody types in an answer; what is longer is refused. */
export const LONGEST_TEXT = 2000;

/**
 * True when this can be an action at all: a plain record of short strings (`target` may also be null) with a `type`.
 * Actions arrive from pages, saved sessions and other people's code: anything else leaves the state as it is.
 */
export function isAction(action: unknown): action is { readonly type: string } {
  if (typeof action !== 'object' || action === null || Array.isArray(action)) return false;
  if (!Object.hasOwn(action, 'type') || typeof (action as { type: unknown }).type !== 'string') return false;
  return Object.entries(action).every(
    ([name, value]) =>
      (typeof value === 'string' && value.length <= LONGEST_TEXT) || (value === null && name === 'target'),
  );
}
