/** True once a state differs from the one that the world began with: something was done that can be handed in. */
export function hasChanged<S>(start: S, state: S): boolean {
  return JSON.stringify(state) !== JSON.stringify(start);
}
