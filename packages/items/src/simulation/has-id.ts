/** True when one of the list bears this id: ids that come with actions are looked for, never used as a name. */
export function hasId(list: readonly { readonly id: string }[], id: string): boolean {
  return list.some((one) => one.id === id);
}
