import { FACTS } from '@jalon/recommend/facts';
import { ADAPTATIONS, BARRIERS } from '@jalon/referential/barriers';
import type { Condition } from '@jalon/referential/condition';
import { GOALS } from '@jalon/referential/goals';
import { describe, expect, test } from 'vitest';
import { talk } from './talk.ts';

const { comfort, urgency, questions, optional = [] } = talk();
const every = [comfort, urgency, ...questions, ...optional];
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

test('leads to every goal, the everyday ones first', () => {
  const led = (from: typeof questions) =>
    new Set(from.flatMap(({ options }) => options.flatMap(({ sets }) => sets['goal'] ?? [])));
  expect(GOALS.map(({ id }) => id).filter((id) => !led(every).has(id))).toEqual([]);
  const everyday = GOALS.slice(0, 12).map(({ id }) => id);
  expect(everyday.filter((id) => !led(questions).has(id))).toEqual(['goal:school', 'goal:fun']);
});

test('after comfort and urgency, the main talk is seven questions and the way to answer', () => {
  expect(questions.map(({ id }) => id)).toEqual(
    ['goal', 'device', 'input', 'connection', 'email', 'procedures', 'reading', 'wish'].map((id) => `talk:${id}`),
  );
});

test('no question is there twice', () => {
  expect(new Set(every.map(({ id }) => id)).size).toBe(every.length);
});

/** The facts that a condition speaks of. */
function factsOf(condition: Condition): readonly string[] {
  if ('fact' in condition) return [condition.fact];
  if ('not' in condition) return factsOf(condition.not);
  return ('all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of).flatMap(factsOf);
}

describe.each(BARRIERS.map(({ code }) => code))('%s', (code) => {
  const states = (from: typeof questions) =>
    new Set(from.flatMap(({ options }) => options.flatMap(({ sets }) => sets[`barrier.${code}`] ?? [])));

  test('is told of by an optional question, which says when it is worth asking', () => {
    const asking = optional.filter((question) => states([question]).size > 0);
    expect(asking.length).toBeGreaterThan(0);
    for (const { askIf } of asking) expect(askIf).toBeDefined();
  });

  test('may be a strength as well as a need', () => {
    expect(states(every)).toEqual(new Set(['strength', 'need']));
  });
});

test('is asked according to what people say, never to what they did not manage', () => {
  const said = every.flatMap(({ askIf }) => (askIf ? factsOf(askIf) : []));
  expect(said.filter((name) => /^(?:tried|done|failed|reached|level)/u.test(name))).toEqual([]);
  expect(said.filter((name) => !declared.has(name))).toEqual([]);
});

test('asks which adaptation helps, in the words of the referential, and not why', () => {
  const asked = optional.find(({ id }) => id === 'talk:adaptations');
  const words = new Set(ADAPTATIONS.map(({ label }) => label.fr));
  const offered = asked?.options.filter(({ exclusive }) => exclusive !== true) ?? [];
  expect(offered.length).toBeGreaterThanOrEqual(5);
  expect(offered.filter(({ label }) => !words.has(label.fr))).toEqual([]);
  expect(ADAPTATIONS.map(({ id }) => id)).toEqual(expect.arrayContaining(offered.map(({ id }) => `adaptation:${id}`)));
});
