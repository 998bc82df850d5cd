import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../browser/find-chromium.ts';
import type { KitPage } from './kit-page.ts';
import { printKit, type PrintedPage } from './print-kit.ts';
import { writeKit } from './write-kit.ts';

/** A browser that refuses to start fails the test: it is never left out. */
const folder = mkdtempSync(join(tmpdir(), 'jalon-kit-'));
let path: string;
let printed: readonly PrintedPage[];
let pages: readonly KitPage[];

beforeAll(async () => {
  const found = findChromium();
  if (!found.ok) throw new Error(found.sentence);
  ({ path } = found);
  pages = writeKit(folder);
  printed = await printKit(folder, pages, path);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every page holds on its paper, in letters large enough, and asks nothing elsewhere', () => {
  expect(printed).toHaveLength(pages.length);
  expect(
    printed.flatMap(({ page, sides, troubles }) =>
      troubles.length > 0 ? [[page.locale, page.file, sides, troubles]] : [],
    ),
  ).toEqual([]);
});

test('what does not hold is told', async () => {
  const [page] = pages;
  if (page === undefined) throw new Error('no page');
  const printOf = async (html: string): Promise<PrintedPage['troubles']> => {
    writeFileSync(join(folder, page.locale, page.file), html);
    const [again] = await printKit(folder, [{ ...page, html }], path);
    return again?.troubles ?? [];
  };
  const grown = (body: string): string => page.html.replace('</main>', `${body}</main>`);
  expect(await printOf(page.html)).toEqual([]);
  expect(await printOf(grown('<p>long</p>'.repeat(80)))).toContain('too-long');
  expect(await printOf(grown('<p style="width: 400mm">wide</p>'))).toContain('too-wide');
  expect(await printOf(grown('<p style="font-size: 9pt">small</p>'))).toContain('small-letters');
  expect(await printOf(page.html.replace('class="a5"', 'class="a4"'))).toContain('wrong-paper');
}, 60_000);
