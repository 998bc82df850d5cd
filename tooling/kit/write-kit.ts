import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { glossary } from '../../packages/bank/src/glossary/index.ts';
import type { HelperPath } from '../../packages/bank/src/kit/helper-path.ts';
import type { KitSheet } from '../../packages/bank/src/kit/kit-sheet.ts';
import { ROOT } from '../shell/root.ts';
import { indexPage } from './index-page.ts';
import type { KitPage } from './kit-page.ts';
import { kitPages } from './kit-pages.ts';
import { readFolder } from './read-folder.ts';

const CONTENT = join(ROOT, 'packages', 'bank', 'content');

/** Writes the kit in `folder`, which it empties first. Gives the pages. */
export function writeKit(folder: string): readonly KitPage[] {
  const sheets = readFolder<KitSheet>(join(CONTENT, 'kit'));
  const pages = kitPages(sheets, readFolder<HelperPath>(join(CONTENT, 'helper-paths')));
  rmSync(folder, { recursive: true, force: true });
  for (const { locale, file, html } of pages) write(join(folder, locale, file), html);
  write(join(folder, 'index.html'), indexPage(pages));
  copyFileSync(join(import.meta.dirname, 'kit.css'), join(folder, 'kit.css'));
  const drawings = [...sheets.map(({ drawing }) => drawing), ...glossary().map(({ drawing }) => drawing)];
  for (const drawing of new Set(drawings.flatMap((one) => one ?? []))) {
    mkdirSync(dirname(join(folder, drawing)), { recursive: true });
    copyFileSync(join(CONTENT, drawing), join(folder, drawing));
  }
  return pages;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
