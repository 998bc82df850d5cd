import type { Chunks } from './chunks.ts';

/** JSON where the first byte that is no space is a bracket or a brace, else CSV; with all of the bytes, those that were looked at too. */
export async function formatOf(chunks: Chunks): Promise<{ readonly format: 'csv' | 'json'; readonly rest: Chunks }> {
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  const read: Uint8Array[] = [];
  for (;;) {
    const next = await iterator.next();
    if (next.done === true) return { format: 'csv', rest: read };
    read.push(next.value);
    const first = next.value.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
    if (first === undefined) continue;
    return { format: first === 0x5b || first === 0x7b ? 'json' : 'csv', rest: resumed(read, iterator) };
  }
}

async function* resumed(
  read: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array> | Iterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* read;
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
}
