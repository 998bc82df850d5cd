import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSentences, checkWords } from '@jalon/items/readability';
import { GOALS } from '@jalon/referential/goals';
import { describe, expect, test } from 'vitest';
import { checkParity } from '../lint/check-parity.ts';
import { linesTexts } from '../lint/lines-texts.ts';
import { goals } from './goals.ts';

/** Ids of the paths and mirror services there are. */
const CONTENT = join(import.meta.dirname, '..', '..', 'content');
const there = ['practice', 'mirror'].flatMap((folder) =>
  readdirSync(join(CONTENT, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => (JSON.parse(readFileSync(join(CONTENT, folder, name), 'utf8')) as { readonly id: string }).id),
);

test('every goal of the referential has its words, in its order', () => {
  expect(goals().map(({ id }) => id)).toEqual(GOALS.map(({ id }) => id));
});

test('each path there is serves a goal', () => {
  const served = new Set<string>(goals().flatMap(({ paths }) => paths));
  expect(there.length).toBeGreaterThan(0);
  expect(there.filter((id) => !served.has(id))).toEqual([]);
});

describe.each(goals().map((goal) => [goal.id, goal] as const))('%s', (id, { invite, first, paths }) => {
  test('leads to paths that exist, each once', () => {
    expect(paths.length).toBeGreaterThan(0);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !there.includes(path))).toEqual([]);
  });

  test('keeps to the rules of writing, in both languages', () => {
    const texts = linesTexts(id, [{ fr: [invite.fr, first.fr], en: [invite.en, first.en] }]);
    expect([...checkSentences(texts), ...checkWords(texts)]).toEqual([]);
    expect([...checkParity(id, invite.fr, invite.en), ...checkParity(id, first.fr, first.en)]).toEqual([]);
  });
});
