// Writes the published schemas beside this file: node --conditions=@jalon/source schemas/write.mjs
import { writeFileSync } from 'node:fs';
import { schemaFiles } from '../src/schema/schema-files.ts';

for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(new URL(name, import.meta.url), text);
