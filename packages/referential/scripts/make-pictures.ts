// Draws the frame for the README. Usage: node --conditions=@jalon/source packages/referential/scripts/make-pictures.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictures } from './picture/pictures.ts';

const folder = join(import.meta.dirname, '..', 'pictures');
mkdirSync(folder, { recursive: true });
for (const [name, svg] of Object.entries(pictures())) {
  writeFileSync(join(folder, name), svg);
  console.log(`pictures/${name}`);
}
