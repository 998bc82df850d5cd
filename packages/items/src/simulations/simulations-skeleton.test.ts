import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WORLD_KINDS } from '../simulation/world-kinds.ts';

/** The files that each kind has, named after what they hold. */
const skeleton = (kind: string): readonly string[] => [
  'world.ts',
  'actions.ts',
  'facts.ts',
  'evidence.ts',
  'simulate.ts',
  `${kind}.schema.ts`,
  'check.ts',
  'messages.ts',
  `${kind}.ts`,
  `${kind}.test.ts`,
];

/** What a folder of worlds lacks, as `<kind>/<file>`. */
const missingIn = (folder: string, kinds: readonly string[]): readonly string[] =>
  kinds.flatMap((kind) =>
    skeleton(kind)
      .map((file) => `${kind}/${file}`)
      .filter((path) => !existsSync(join(folder, path))),
  );

test('every kind of world has the same files', () => {
  expect(missingIn(import.meta.dirname, WORLD_KINDS)).toEqual([]);
});

test('every folder is a kind of world', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual([...WORLD_KINDS].toSorted());
});

test('what is missing is named', () => {
  expect(missingIn(import.meta.dirname, ['shelf'])).toContain('shelf/evidence.ts');
  expect(missingIn(import.meta.dirname, ['shelf'])).toHaveLength(10);
});
