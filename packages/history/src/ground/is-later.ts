/** Whether one ground event comes after another, in the order of a history: by stamp, then by id. */
export function isLater(
  a: { readonly at: string; readonly eventId: string },
  b: { readonly at: string; readonly eventId: string },
): boolean {
  return a.at === b.at ? a.eventId > b.eventId : a.at > b.at;
}
