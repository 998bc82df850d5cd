import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { firstScreen } from './first-screen.ts';
import { scriptsIn } from './scripts-in.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A built folder with these files. */
function built(files: Readonly<Record<string, string>>): string {
  const dist = mkdtempSync(join(tmpdir(), 'first-screen-'));
  folders.push(dist);
  mkdirSync(join(dist, 'assets'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
  return dist;
}

const weight = (...texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);

test('a first screen is what the page names and what that imports, not what it may fetch later; its style apart', () => {
  const main = 'import{a}from"./shared-B.js";const later=()=>import("./later-C.js")';
  const shared = 'export const a=1';
  const style = 'p { color: red }';
  const dist = built({
    'index.html':
      '<script type="module" src="./assets/index-A.js"></script><link rel="stylesheet" href="./assets/index-S.css">',
    'assets/index-A.js': main,
    'assets/shared-B.js': shared,
    'assets/later-C.js': 'export const c=3',
    'assets/index-S.css': style,
    'assets/later-T.css': 'a { color: blue }',
  });
  expect(firstScreen(dist)).toEqual({
    files: ['assets/index-A.js', 'assets/shared-B.js'],
    bytes: weight(main, shared),
    styleBytes: weight(style),
  });
});

test.each([
  ['a script file', { 'index.html': '<p>Bonjour</p>', 'assets/a.js': '' }, ['assets/a.js']],
  ['a script in a page', { 'en.html': '<SCRIPT>1</SCRIPT>' }, ['en.html']],
  ['a handler', { 'en.html': '<p onclick="1">Hello</p>' }, ['en.html']],
  ['an address that runs', { 'en.html': '<a href="javascript:1">Hello</a>' }, ['en.html']],
  ['a page of words and links', { 'en.html': '<a href="./diagnostic/">Script: once on, one goes on</a>' }, []],
])('%s is found, and nothing else', (_what, files, found) => {
  expect(scriptsIn(built(files))).toEqual(found);
});
