import type { JsonRow } from './json-row.ts';
import { rowCutter } from './row-cutter.ts';

const LONGEST_ROW = 1024 * 1024;

/**
 * The objects of a JSON file, one after the other, as its bytes come: a list of objects, such a list under one key of an object (as
 * many services answer; of several, the one that is called `data`, `results`, `resources`… or else the longest), or one object a line.
 * What is no JSON is named and the next is read, what is passed over is named too; memory is bounded by `maxRowBytes`.
 */
export async function* readJsonRows(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { maxRowBytes = LONGEST_ROW }: { readonly maxRowBytes?: number | undefined } = {},
): AsyncGenerator<JsonRow, void, undefined> {
  const cutter = rowCutter(maxRowBytes);
  for await (const chunk of chunks) {
    const rows = cutter.feed(chunk);
    yield* rows;
    if (rows.at(-1)?.issue === 'unsupported-encoding') return;
  }
  yield* cutter.end();
}
