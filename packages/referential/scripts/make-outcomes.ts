// Writes what the package keeps of the statements and outcomes of DigComp 3.0: codes, bands, kinds and AI labels, never a
// sentence. Usage: node --conditions=@jalon/source packages/referential/scripts/make-outcomes.ts [official file.jsonld]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { officialFile } from './official-file.ts';
import { outcomeFiles } from './outcome-files.ts';

const path = process.argv[2] ?? officialFile('jsonld');
if (path === null) {
  console.error('The official data supplement was not found: pass its path, or set DIGCOMP3_DIR.');
  process.exit(2);
}
for (const [file, text] of Object.entries(outcomeFiles(readFileSync(path, 'utf8')))) {
  writeFileSync(join(import.meta.dirname, '..', 'src', file), text);
  console.log(`src/${file}`);
}
