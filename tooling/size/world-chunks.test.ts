import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { worldChunks } from './world-chunks.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A built page with these scripts. */
function page(scripts: Readonly<Record<string, string>>): string {
  const dist = mkdtempSync(join(tmpdir(), 'chunks-'));
  folders.push(dist);
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'index.html'), '<script type="module" src="./assets/index-A.js"></script>');
  for (const [name, text] of Object.entries(scripts)) writeFileSync(join(dist, 'assets', name), text);
  return dist;
}

const weight = (...texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
const own =
  'import"./index-A.js";import{a}from"./chunk-B.js";import{b}from"./chunk-C.js";const later=()=>import("./map-D.js")';
const rest = {
  'index-A.js': 'export const i=1',
  'item-view-V.js': 'import{a}from"./chunk-B.js"',
  'chunk-B.js': 'export const a=2',
  'chunk-C.js': 'export const b=3',
  'map-D.js': 'export const m=4',
};

test('a kind weighs its script, and what nothing had fetched before it', () => {
  const dist = page({ ...rest, 'mail-X.js': own });
  expect(worldChunks(dist, ['mail'])).toEqual([
    { kind: 'mail', own: weight(own), fetched: weight(own, rest['chunk-C.js']) },
  ]);
});

test('a kind that has no script of its own is told', () => {
  expect(() => worldChunks(page(rest), ['mail'])).toThrow('mail: expected one script of its own, not 0');
});
