import { checkWords, type LearnerText } from '@jalon/items/readability';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';

type Leaf = readonly [path: string, text: string];

/** Every text with its path; functions are called with 1 and 3. */
function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [1, 3].map((n) => [path, value(n, 8) as string]);
  return Object.entries(value as object).flatMap(([key, child]) => leaves(child, `${path}/${key}`));
}

test('the two languages say the same things, none of them empty', () => {
  expect(leaves(en).map(([path]) => path)).toEqual(leaves(fr).map(([path]) => path));
  for (const [path, text] of [...leaves(fr), ...leaves(en)]) expect(text.trim(), path).not.toBe('');
});

test('nothing shames, and no word is refused', () => {
  const texts = (['fr', 'en'] as const).flatMap((locale) =>
    leaves({ fr, en }[locale]).map(([where, text]): LearnerText => ({ where, locale, kind: 'label', text })),
  );
  // "Rien n’est envoyé" denies on purpose: it is what people fear.
  const found = checkWords(texts).filter(
    ({ code, found: text }) => code !== 'negative' || !/rien n’est envoyé/iu.test(text),
  );
  expect(found).toEqual([]);
  expect(checkWords([{ where: 'x', locale: 'fr', kind: 'label', text: 'C’est une erreur.' }])).not.toEqual([]);
});

test('sentences are short, and no sign is to be decoded', () => {
  for (const [path, text] of [...leaves(fr), ...leaves(en)]) {
    expect(text.split(/\s+/u).length, `${path}: ${text}`).toBeLessThanOrEqual(12);
    expect(/[&<>#%]/u.test(text), path).toBe(false);
  }
});
