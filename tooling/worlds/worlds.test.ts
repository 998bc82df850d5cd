import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORLD_KINDS } from '../../packages/items/src/index.ts';
import { expect, test } from 'vitest';
import { ROOT } from '../shell/root.ts';
import { renderWorlds } from './render-worlds.ts';
import { shortJson } from './short-json.ts';
import { worldSource } from './world-source.ts';

test('the page of the worlds is what the code says: node --conditions=@jalon/source tooling/worlds/write-worlds.ts', () => {
  const page = readFileSync(join(ROOT, 'packages', 'items', 'docs', 'worlds.md'), 'utf8');
  for (const kind of WORLD_KINDS) expect(page).toContain(`\n## ${kind}\n`);
  expect(page).toBe(renderWorlds());
});

test('a world’s source: its sentence, what is written and what is done, each declaration once', () => {
  const source = worldSource(
    `/** A shelf. Facts: \`taken.<b>\`. */
export interface ShelfWorld { readonly books: readonly Book[]; }
/** One book. */
export interface Book { readonly id: string; }
export interface ShelfState { readonly taken: string; }
export type ShelfAction = { readonly type: 'take'; readonly book: Book };`,
    'Shelf',
  );
  expect(source).toEqual({
    summary: 'A shelf.',
    authored:
      'interface ShelfWorld { readonly books: readonly Book[]; }\n\n/** One book. */\ninterface Book { readonly id: string; }',
    actions: "type ShelfAction = { readonly type: 'take'; readonly book: Book };",
  });
});

test('short JSON is JSON', () => {
  const value = { a: [], b: {}, c: ['x'.repeat(60), { d: 'y'.repeat(60), e: [1, true, null] }] };
  expect(JSON.parse(shortJson(value))).toEqual(value);
  expect(
    Math.max(
      ...shortJson(value)
        .split('\n')
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(100);
});
