import { expect, test } from 'vitest';
import { checkMirror, checkPath } from '../lint/check-path.ts';
import { items } from '../items.ts';
import { mirrorServices } from '../mirror/mirror-services.ts';
import { practicePaths } from './practice-paths.ts';

const activities = [
  ...practicePaths().flatMap((path) => path.activities),
  ...mirrorServices().flatMap(({ scenes }) => scenes),
];

test.each(practicePaths().map((path) => [path.id, path] as const))('%s has nothing wrong in it', (_id, path) => {
  expect(checkPath(path)).toEqual([]);
});

test.each(mirrorServices().map((service) => [service.id, service] as const))(
  '%s has nothing wrong in it',
  (_id, service) => {
    expect(checkMirror(service)).toEqual([]);
  },
);

test('there are enough of each, each of its own name', () => {
  expect(practicePaths().length).toBeGreaterThanOrEqual(12);
  expect(mirrorServices().length).toBeGreaterThanOrEqual(3);
  const ids = [...practicePaths(), ...mirrorServices()].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no activity is met twice, nor in the diagnostic: a retest finds its own fresh', () => {
  const ids = activities.map(({ item }) => item.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const asked = new Set(items().map(({ item }) => item.id));
  expect(ids.filter((id) => asked.has(id))).toEqual([]);
});

test('hints and key belong to their activity, in its version', () => {
  for (const { item, key, practice } of activities) {
    const own = { itemId: item.id, itemVersion: item.version };
    expect(key).toMatchObject(own);
    expect(practice).toMatchObject(own);
  }
});
