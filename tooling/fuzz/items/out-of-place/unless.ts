/** These actions where the condition that allows them does not hold; else none. */
export function unless<A>(allowed: boolean, ...actions: readonly A[]): readonly A[] {
  return allowed ? [] : actions;
}
