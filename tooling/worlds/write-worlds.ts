import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../shell/root.ts';
import { renderWorlds } from './render-worlds.ts';

const page = join(ROOT, 'packages', 'items', 'docs', 'worlds.md');
writeFileSync(page, renderWorlds());
console.log(page);
