import { writeFileSync } from 'node:fs';
import { practiceEntries } from '../catalogue/practice-entries.ts';

/** Writes the entries of our own paths and services again, after one of them changed: `node --conditions=@jalon/source` this file. */
const FILE = new URL('../../content/catalogue/practice.json', import.meta.url);

writeFileSync(FILE, `${JSON.stringify(practiceEntries(), null, 2)}\n`);
