import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillPassages, passageNames } from './fill-passages.ts';
import { PAGES, writtenPages } from './written-pages.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test('figures, tables and numbers of the pages are what the code computes now', () => {
  const written = writtenPages();
  const stale = [...written].flatMap(([path, content]) =>
    existsSync(path) && readFileSync(path, 'utf8') === content ? [] : [path],
  );
  expect(stale, 'run: node --conditions=@jalon/source benchmarks/pages.ts').toEqual([]);
  expect(written.size).toBeGreaterThan(PAGES.length + 5);
}, 240_000);

test('the pages show figures that exist, and every figure is on a page', () => {
  const shown = PAGES.flatMap((page) =>
    [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(figures\/([\w-]+\.svg)\)/g)].map(([, name]) => name ?? ''),
  );
  const there = readdirSync(join(ROOT, 'docs', 'figures')).filter((name) => name.endsWith('.svg'));
  expect([...new Set(shown)].toSorted()).toEqual(there.toSorted());
});

test('each page has computed passages; the two languages of the page for everybody have the same', () => {
  const [, english, french] = PAGES.map((page) => passageNames(readFileSync(join(ROOT, page), 'utf8')));
  expect(french).toEqual(english);
  for (const page of PAGES) expect(passageNames(readFileSync(join(ROOT, page), 'utf8')).length).toBeGreaterThan(0);
});

test('a passage is filled between its marks; an unknown name is refused', () => {
  expect(fillPassages('a <!--=x-->old<!--/--> b', { x: 'new' })).toBe('a <!--=x-->new<!--/--> b');
  expect(() => fillPassages('<!--=y--><!--/-->', { x: 'new' })).toThrow('"y"');
  expect(() => fillPassages('<!--=x--><!--/-->', { x: 'NaN' })).toThrow('"x"');
});
