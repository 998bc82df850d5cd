import { expect, test } from 'vitest';
import { packagesFor, publicPackages } from './public-packages.ts';

test('a package comes with all that it needs of ours, and with nothing else', () => {
  expect(packagesFor(['@jalon/scoring']).map(({ name }) => name)).toEqual(['@jalon/scoring']);
  expect(packagesFor(['@jalon/items']).map(({ name }) => name)).toEqual(['@jalon/items', '@jalon/referential']);
  const widget = packagesFor(['@jalon/widget']).map(({ name }) => name);
  expect(widget).toEqual(
    publicPackages()
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('@jalon/voice-')),
  );
});
