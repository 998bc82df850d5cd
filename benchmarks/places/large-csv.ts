/**
 * Reads a CSV of this many MiB that is made as it is read, one row in a hundred broken, and keeps the places of one department: how much
 * memory that took at most. Run by `npm run bench -- places --mib 200`.
 */
import { gatherPlaces, readPlaces } from '../../packages/recommend/src/places/import/index.ts';
import { csvBytes, syntheticRows } from './synthetic-rows.ts';

const [mib = 200] = process.argv.slice(2).map(Number);
let bytes = 0;

function* file(): Generator<Uint8Array> {
  for (const piece of csvBytes(withFaults(syntheticRows(Number.POSITIVE_INFINITY, 29)))) {
    if (bytes > mib * 1024 * 1024) return;
    bytes += piece.length;
    yield piece;
  }
}

function* withFaults(rows: Iterable<string>): Generator<string> {
  let index = 0;
  for (const row of rows) yield ++index % 100 === 0 ? broken(row, index) : row;
}

function broken(row: string, index: number): string {
  const kind = (index / 100) % 4;
  if (kind === 0) return row.slice(row.indexOf(','));
  if (kind === 1) return row.replace(',', ',"');
  return kind === 2 ? row.slice(0, 40) : `${row},,de trop`;
}

const started = performance.now();
const { totals } = await gatherPlaces([{ name: 'large.csv', rows: readPlaces(file()) }], { departments: ['29'] });
const seconds = (performance.now() - started) / 1000;
console.log(
  JSON.stringify({
    readMiB: bytes / 1024 / 1024,
    largeRows: totals.rows,
    largePlaces: totals.places,
    largeLeftOut: totals.leftOut,
    largeIssues: totals.issues,
    peakRssMiB: process.resourceUsage().maxRSS / 1024,
    readSeconds: seconds,
  }),
);
