// Writes an invented data supplement in both formats, to try the import without the official files.
// Usage: node --conditions=@jalon/source packages/referential/scripts/make-import-fixture.ts FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureJsonLd } from './import-fixture/graph.ts';
import { fixtureXlsx } from './import-fixture/workbook.ts';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Expected a folder to write invented.jsonld and invented.xlsx to.');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'invented.jsonld'), fixtureJsonLd());
writeFileSync(join(folder, 'invented.xlsx'), fixtureXlsx());
