import { FACTS } from '@jalon/recommend/facts';
import { GOALS } from '@jalon/referential/goals';
import { describe, expect, test } from 'vitest';
import { talk } from './talk.ts';

const { comfort, urgency, questions } = talk();
const every = [comfort, urgency, ...questions];
const declared = new Map(FACTS.map((fact) => [fact.name, fact]));

describe.each(every.map((question) => [question.id, question] as const))('%s', (_id, question) => {
  test('offers two to six choices with ids of their own', () => {
    expect(question.options.length).toBeGreaterThanOrEqual(2);
    expect(question.options.length).toBeLessThanOrEqual(6);
    expect(new Set(question.options.map(({ id }) => id)).size).toBe(question.options.length);
  });

  test('sets only facts of the registry, to values that they may have', () => {
    for (const { sets } of question.options) {
      expect(Object.keys(sets).length).toBeGreaterThan(0);
      for (const [name, value] of Object.entries(sets)) {
        const declaration = declared.get(name);
        if (declaration === undefined) throw new Error(`${name} is no fact`);
        expect(Array.isArray(value)).toBe(declaration.type === 'set');
        const allowed: readonly unknown[] = declaration.values ?? [true, false];
        for (const one of [value].flat()) expect(allowed).toContain(one);
      }
    }
  });
});

test('asks what to answer with just after the device, on its own', () => {
  const ids = questions.map(({ id }) => id);
  expect(ids[ids.indexOf('talk:device') + 1]).toBe('talk:input');
});

test('asks for comfort with several answers and for urgency with one', () => {
  expect(comfort.cardinality).toBe('multiple');
  expect(urgency.cardinality).toBe('single');
  expect(urgency.options.map(({ sets }) => sets['urgent'])).toEqual([true, false]);
});

test('asks for adaptations and reads nothing more into them', () => {
  const names = comfort.options.flatMap(({ sets }) => Object.keys(sets));
  expect(names.filter((name) => !name.startsWith('comfort.'))).toEqual([]);
});

test('leads to everyday goals; a helper names the others', () => {
  const led = new Set(questions.flatMap(({ options }) => options.flatMap(({ sets }) => sets['goal'] ?? [])));
  const everyday = GOALS.slice(0, 12).map(({ id }) => id);
  expect(everyday.filter((id) => !led.has(id))).toEqual(['goal:school', 'goal:fun']);
  expect([...led].filter((id) => !everyday.some((goal) => goal === id))).toEqual([]);
});
