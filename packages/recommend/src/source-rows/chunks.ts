/** The bytes of a file, in pieces of any size, as they come. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
