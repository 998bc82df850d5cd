import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Asset {
  readonly path: string;
  readonly concept: string;
  readonly decorative: boolean;
  readonly licence: string;
  readonly author: string;
}

const content = new URL('../content/', import.meta.url);
const listed: readonly Asset[] = JSON.parse(readFileSync(new URL('assets.json', content), 'utf8'));
const named = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && file !== 'assets.json')
  .flatMap((file) => picturesIn(JSON.parse(readFileSync(new URL(file, content), 'utf8'))));

test('every picture that content names is there, and is decorative where it is a drawing', () => {
  const decorative = new Map(listed.map((asset) => [asset.path, asset.decorative]));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ path, member }) => decorative.get(path) !== (member === 'drawing'))).toEqual([]);
});

test('every file is listed once, with its concept, licence and author; one concept has one file', () => {
  const files = readdirSync(new URL('pictures/', content)).map((file) => `pictures/${file}`);
  expect(listed.map(({ path }) => path)).toEqual(files.toSorted());
  expect(new Set(listed.map(({ concept }) => concept)).size).toBe(listed.length);
  const unsigned = listed.filter(({ licence, author }) => licence !== 'CC-BY-4.0' || author !== 'Jalon');
  expect(unsigned).toEqual([]);
  expect(listed.filter(({ concept }) => !/^[a-z]+(?: [a-z]+){0,2}$/u.test(concept))).toEqual([]);
});

test.each(listed)('$path is a small drawing that fetches and runs nothing', ({ path, decorative }) => {
  const svg = readFileSync(new URL(path, content), 'utf8');
  expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(4096);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+" viewBox="0 0 \d+ \d+"/u);
  expect(svg).not.toMatch(/<script|<foreignObject|<image|<use|href=|\son\w+=|@import|url\(/iu);
  if (!decorative) return;
  expect(svg).not.toMatch(/<(?:text|title|desc)\b/u);
  expect(svg).toContain('prefers-color-scheme: dark');
});

/** Every path of a picture in a piece of content, with the member that names it. */
function picturesIn(
  value: unknown,
  member: string = '',
): readonly { readonly path: string; readonly member: string }[] {
  if (typeof value === 'string') return value.startsWith('pictures/') ? [{ path: value, member }] : [];
  if (Array.isArray(value)) return value.flatMap((one) => picturesIn(one, member));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => picturesIn(one, name));
}
