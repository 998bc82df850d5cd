/** Half a character, or the one that PostgreSQL keeps in no text. */
const UNSTORABLE = /[\0\p{Cs}]/u;

/** Whether an id or a name can be kept as it is. */
export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}
