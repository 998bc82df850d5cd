import { describe, expect, test } from 'vitest';
import { mapTexts } from './map-texts.ts';

/** Every sentence with its place; a function is called with 3. */
function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, value(3) as string]];
  return Object.entries(value as object).flatMap(([key, child]) => leaves(child, `${path}/${key}`));
}

const [fr, en] = [leaves(mapTexts('fr')), leaves(mapTexts('en'))];

test('both languages say the same things', () => {
  expect(en.map(([path]) => path)).toEqual(fr.map(([path]) => path));
  for (const [, text] of [...fr, ...en]) expect(text.trim()).not.toBe('');
});

describe('French', () => {
  test.each(fr)('%s keeps its signs with the word before', (_path, text) => {
    expect(text).not.toMatch(/ [:;?!»]|« /u);
    expect(text).not.toContain("'");
  });
});

test('one answer is said in the singular', () => {
  expect([1, 2].map(mapTexts('fr').found)).toEqual(['1 réponse', '2 réponses']);
  expect([1, 2].map(mapTexts('en').found)).toEqual(['1 answer', '2 answers']);
});

test('an integrator replaces a sentence and keeps the others', () => {
  const texts = mapTexts('fr', { title: 'Notre carte' });
  expect(texts.title).toBe('Notre carte');
  expect(texts.back).toBe(mapTexts('fr').back);
});
