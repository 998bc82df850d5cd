import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PracticeActivity } from '@jalon/bank/practice';
import type { Course } from './course.ts';
import { startPath, stepPath } from './path-machine.ts';
import { practiceMemory, practiceTab, type PracticeStorage } from './practice-storage.ts';
import { openCourse, readProgress, saveProgress } from './read-progress.ts';

const activity = (name: string, version = '1.0.0'): PracticeActivity =>
  ({ item: { id: `item:${name}`, version } }) as PracticeActivity;
const course: Course = { id: 'path:any', version: '1.0.0', activities: [activity('a'), activity('b')] };
const begun = stepPath(
  startPath(
    course.id,
    course.version,
    course.activities.map(({ item }) => item),
  ),
  { type: 'skip' },
);

/** The texts of one tab. */
function tab(): { readonly storage: PracticeStorage; readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  const storage = practiceTab(() => ({
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  }));
  return { storage, texts };
}

describe.each([
  ['in memory', () => practiceMemory()],
  ['in the tab', () => tab().storage],
] as const)('%s', (_where, make) => {
  test('what is saved is taken up again, each path its own, until all is cleared', () => {
    const storage = make();
    expect(readProgress(storage, course.id)).toBeNull();
    saveProgress(storage, begun);
    saveProgress(storage, { ...begun, id: 'path:other', at: 0 });
    expect(openCourse(course, readProgress(storage, course.id))).toEqual(begun);
    expect(readProgress(storage, 'path:other')?.at).toBe(0);
    storage.clear();
    expect(readProgress(storage, course.id)).toBeNull();
  });
});

test('other activities, or another version of one, begin at the beginning', () => {
  const changed: Course = { ...course, activities: [activity('a'), activity('b', '1.0.1')] };
  expect(openCourse(changed, begun)).toMatchObject({ at: 0, outcomes: [null, null] });
});

test('a path at its end begins anew, in another order, and its end stays known', () => {
  const ended = { ...begun, phase: 'ending', ended: 'alone' } as const;
  expect(openCourse(course, ended)).toMatchObject({ at: 0, phase: 'activity', goes: [1, 1], ended: 'alone' });
});

test('whatever text is there, reading it throws nothing and gives a sound state or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { storage, texts } = tab();
      texts.set('jalon.practice', text);
      expect(readProgress(storage, course.id)).toBeNull();
      texts.set('jalon.practice', JSON.stringify({ [course.id]: text }));
      expect(readProgress(storage, course.id)).toBeNull();
      saveProgress(storage, begun);
      expect(readProgress(storage, course.id)).toEqual(begun);
    }),
  );
});

test('a storage that is forbidden or full stops nothing', () => {
  const refuse = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  const forbidden: PracticeStorage = { load: refuse, save: refuse, clear: refuse };
  expect(readProgress(forbidden, course.id)).toBeNull();
  expect(() => saveProgress(forbidden, begun)).not.toThrow();
});
