import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provideInteractions } from '@jalon/items/interactions';
import { provideAllSimulations } from '@jalon/items/simulations';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFile } from './check-file.ts';

provideAllSimulations();
provideInteractions();

const read = (name: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'content', name), 'utf8')) as Record<string, unknown>;

test.each(['items/0-6-connecting.json', 'practice/mouse.json', 'mirror/health.json'])(
  '%s has nothing wrong',
  (name) => {
    expect(checkFile(read(name))).toEqual([]);
  },
);

test('anything at all is answered with findings that name a place, never thrown at', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), fc.record({ schema: fc.constant('jalon.path/1') }, { requiredKeys: [] })),
      (value) => {
        fc.pre(!(Array.isArray(value) && value.length === 0));
        expect(checkFile(value).map(({ code }) => code)).toContain('not-in-schema');
      },
    ),
  );
});

test('a path without its activities, or with one that is none, says where', () => {
  const path = read('practice/mouse.json');
  expect(checkFile({ ...path, activities: undefined })).toMatchObject([{ where: '/activities', expected: 'list' }]);
  expect(checkFile({ ...path, activities: [null] })).toMatchObject([{ where: '/0', code: 'not-in-schema' }]);
  expect(checkFile({ ...path, activities: [{ item: { id: 'item:x' } }] })[0]?.where).toContain('item:x');
  expect(checkFile({ schema: 'jalon.other/1' })).toMatchObject([{ found: 'jalon.other/1' }]);
});
