import { expect, test } from 'vitest';
import { mirrorServices } from './mirror/mirror-services.ts';
import { practicePaths } from './practice/practice-paths.ts';
import { resources } from './resources.ts';

test('what a resource opens is there, and is about something that the resource is about', () => {
  const courses = new Map<string, readonly string[]>(
    [...practicePaths(), ...mirrorServices()].map(({ id, dimensions }) => [id, dimensions]),
  );
  const opening = resources().filter(({ opens }) => opens !== undefined);
  expect(opening.length).toBeGreaterThanOrEqual(12);
  for (const { id, opens = '', dimensions } of opening) {
    const about = courses.get(opens);
    expect(about, `${id} opens ${opens}`).toBeDefined();
    expect(
      about?.some((dimension) => dimensions.some((own) => own === dimension)),
      `${id} and ${opens}`,
    ).toBe(true);
  }
});

test('every path is opened by some advice', () => {
  const opened = new Set<string | undefined>(resources().map(({ opens }) => opens));
  expect(practicePaths().filter(({ id }) => !opened.has(id))).toEqual([]);
});
