/** A place in a text as editors show it, both from 1; the column counts UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The line and column of an offset. */
export function lineOf(text: string, offset: number): LineColumn {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The offset of what a pointer names, else of the nearest thing that holds it: what is missing has no place of its own. */
export function offsetOf(places: ReadonlyMap<string, number>, pointer: string): number {
  const found = places.get(pointer);
  if (found !== undefined || pointer === '') return found ?? 0;
  return offsetOf(places, pointer.slice(0, pointer.lastIndexOf('/')));
}
