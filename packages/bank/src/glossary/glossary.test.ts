import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSentences, checkWords, flesch, kandelMoles } from '@jalon/items/readability';
import { expect, test } from 'vitest';
import { checkLexicon } from '../lint/check-lexicon.ts';
import { checkParity } from '../lint/check-parity.ts';
import { linesTexts } from '../lint/lines-texts.ts';
import { glossary } from './glossary.ts';

const CONTENT = join(import.meta.dirname, '..', '..', 'content');
const LOCALES = ['fr', 'en'] as const;

const everyday = Object.fromEntries(
  LOCALES.map((locale) => [locale, new Set(readFileSync(join(CONTENT, `lexicon-${locale}.txt`), 'utf8').split('\n'))]),
);

test('thirty terms and more, in the order of the French alphabet, each once', () => {
  const terms = glossary().map(({ fr }) => fr);
  expect(terms.length).toBeGreaterThanOrEqual(30);
  expect(terms).toEqual(terms.toSorted(new Intl.Collator('fr').compare));
  expect(new Set(glossary().map(({ id }) => id)).size).toBe(terms.length);
});

test.each(LOCALES)('a form in %s belongs to one term, and is not an everyday word as well', (locale) => {
  const forms = glossary().flatMap((entry) => entry.forms[locale]);
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  expect(forms.filter((form) => everyday[locale]?.has(form))).toEqual([]);
  expect(forms.filter((form) => form !== form.toLocaleLowerCase(locale))).toEqual([]);
});

test.each(LOCALES)('the list of everyday words in %s is sorted, each once', (locale) => {
  const words = [...(everyday[locale] ?? [])].filter((word) => word !== '' && !word.startsWith('#'));
  expect(words).toEqual(words.toSorted());
  expect(readFileSync(join(CONTENT, `lexicon-${locale}.txt`), 'utf8').match(/^[^#\n].*$/gmu)).toHaveLength(
    words.length,
  );
});

test('what terms mean reads very easily, taken together', () => {
  expect(kandelMoles(glossary().flatMap(({ means }) => means.fr))).toBeGreaterThanOrEqual(80);
  expect(flesch(glossary().flatMap(({ means }) => means.en))).toBeGreaterThanOrEqual(80);
});

test('a drawing that is named is there', () => {
  const drawings = glossary().flatMap(({ drawing }) => drawing ?? []);
  expect(drawings.length).toBeGreaterThanOrEqual(10);
  expect(drawings.filter((drawing) => !existsSync(join(CONTENT, drawing)))).toEqual([]);
});

test.each(glossary().map((entry) => [entry.id, entry] as const))(
  '%s is explained in one to three plain sentences, with words that are known',
  (id, { means, forms }) => {
    const texts = linesTexts(id, [means]);
    expect(means.fr.length).toBeGreaterThan(0);
    expect(means.fr.length).toBeLessThanOrEqual(3);
    expect([...checkSentences(texts), ...checkWords(texts), ...checkLexicon(texts)]).toEqual([]);
    for (const { text } of texts) expect(text.split(/\s+/u).length).toBeLessThanOrEqual(13);
    expect(checkParity(id, means.fr, means.en)).toEqual([]);
    expect([forms.fr.length, forms.en.length]).not.toContain(0);
  },
);
