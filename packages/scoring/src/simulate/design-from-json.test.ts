import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ScoringError } from '../scoring-error.ts';
import { designFromJson } from './design-from-json.ts';
import { simulate } from './simulate.ts';

const [DESIGN, SESSION] = ['design', 'session'].map((name) =>
  readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8'),
);

test.each([DESIGN!, SESSION!])('the examples can be simulated', (text) => {
  const { design, people } = designFromJson(JSON.parse(text));
  const { all, personas } = simulate(design, { ...people, count: 20 });
  expect(all.people).toBe(20);
  expect(personas.length).toBe(3);
});

type Json = Record<string, unknown>;

/** Every path of the example, deepest included. */
function paths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [path] : [];
  const inside = Object.entries(value).flatMap(([key, one]) => paths(one, [...path, key]));
  return path.length > 0 ? [path, ...inside] : inside;
}

test.each([DESIGN!, SESSION!])(
  'whatever field is of the wrong kind, a typed error comes, never another, before anything is simulated',
  (text) => {
    const unread = new Set(['id']);
    const accepted: string[] = [];
    for (const path of paths(JSON.parse(text))) {
      const broken = JSON.parse(text) as Json;
      const parent = path.slice(0, -1).reduce((object, key) => object[key] as Json, broken);
      const last = path.at(-1)!;
      if (unread.has(last)) continue;
      parent[last] = typeof parent[last] === 'string' ? 5 : 'wrong';
      try {
        designFromJson(broken);
        accepted.push(path.join('.'));
      } catch (error) {
        if (!(error instanceof ScoringError)) throw error;
      }
    }
    expect(accepted).toEqual([]);
  },
);

test('an item of a file may leave out what an item may leave out, and nothing else', () => {
  const item = {
    id: 'i',
    dimension: 'mail',
    model: '2PL',
    a: 1,
    b: [0],
    credits: [0, 1],
    chance: 0,
    slip: 0,
    sd: { b: 0, logA: 0 },
  };
  const read = (own: object): unknown =>
    designFromJson({ ...(JSON.parse(DESIGN!) as Json), items: [{ ...item, ...own }] });
  expect(() => read({})).not.toThrow();
  for (const own of [{ seconds: 'a minute' }, { family: 5 }, { tags: 'film' }, { enemies: [1] }, { chance: undefined }])
    expect(() => read(own)).toThrow(`design.items[0].${Object.keys(own)[0]}`);
});
