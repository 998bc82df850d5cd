import { departmentOf, makePack, packText, readPack } from '@jalon/recommend/places';
import { gatherPlaces, readPlaces } from '@jalon/recommend/places/import';

/** A file of places as a pack, or why it is none. */
export type PlacesFile =
  | { readonly ok: true; readonly text: string; readonly places: number; readonly leftOut: number }
  | { readonly ok: false; readonly code: 'not-places' | 'too-many' };

/** The most places of one pack: a few departments. */
const MOST = 20_000;

/** A pack, or a file of the national standard (CSV or JSON); `on` is today, `YYYY-MM-DD`. */
export async function readPlacesFile(file: Blob, on: string): Promise<PlacesFile> {
  if ((await file.slice(0, 200).text()).includes('jalon.places-pack/')) {
    const text = await file.text();
    const pack = readPack(text);
    if (!pack.ok) return { ok: false, code: 'not-places' };
    return { ok: true, text, places: pack.value.index.places.length, leftOut: 0 };
  }
  const chunks = { [Symbol.asyncIterator]: () => chunksOf(file.stream()) };
  const { places, totals } = await gatherPlaces([{ name: 'file', rows: readPlaces(chunks) }]);
  if (places.length === 0) return { ok: false, code: 'not-places' };
  if (places.length > MOST) return { ok: false, code: 'too-many' };
  const departments = new Set(places.flatMap(({ insee, postcode }) => departmentOf(insee, postcode) ?? []));
  const text = packText(makePack(places, { departments: [...departments].toSorted(), made: on }));
  return { ok: true, text, places: places.length, leftOut: totals.leftOut + totals.duplicates };
}

/** Not every browser walks a stream by itself. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
