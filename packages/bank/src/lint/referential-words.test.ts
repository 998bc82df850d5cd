import { checkSentences, checkWords, flesch, kandelMoles, wordsOf, type LearnerText } from '@jalon/items/readability';
import { ADAPTATIONS, BARRIERS } from '@jalon/referential/barriers';
import { DESCRIPTIONS, GROUNDWORK_DESCRIPTIONS } from '@jalon/referential/descriptions';
import { GOALS } from '@jalon/referential/goals';
import { describe, expect, test } from 'vitest';

const LOCALES = ['fr', 'en'] as const;
const EASE = { fr: kandelMoles, en: flesch };
const PLAIN = 70;

const described = [...GROUNDWORK_DESCRIPTIONS, ...DESCRIPTIONS].map(({ id, about, statements }) => ({
  id,
  texts: [about, ...Object.values(statements)],
}));

describe.each(described.map((one) => [one.id, one] as const))('the description of %s', (id, { texts }) => {
  test.each(LOCALES)('reads easily in %s', (locale) => {
    expect(EASE[locale](texts.map((text) => text[locale]))).toBeGreaterThanOrEqual(PLAIN);
  });

  test.each(LOCALES)('keeps its sentences short in %s: fifteen words at most, ten on average', (locale) => {
    expect(checkSentences(learnerTexts(id, locale))).toEqual([]);
    const words = texts.flatMap((text) => wordsOf(text[locale]));
    expect(words.length / texts.length).toBeLessThanOrEqual(10);
  });

  test.each(LOCALES)('uses kind, plain words, one for each thing, in %s', (locale) => {
    expect(checkWords(learnerTexts(id, locale))).toEqual([]);
  });

  function learnerTexts(where: string, locale: (typeof LOCALES)[number]): readonly LearnerText[] {
    return texts.map((text) => ({ where, locale, kind: 'sentence', text: text[locale] }));
  }
});

test.each(LOCALES)('goals and what they need are said in kind, plain words, in %s', (locale) => {
  const texts = GOALS.flatMap(({ id, label, needs }) =>
    [label, ...needs.map(({ why }) => why)].map((text): LearnerText => ({
      where: id,
      locale,
      kind: 'label',
      text: text[locale].replaceAll('CV', 'document'),
    })),
  );
  expect(checkSentences(texts)).toEqual([]);
  expect(checkWords(texts)).toEqual([]);
});

test.each(LOCALES)('what learners read of barriers and adaptations is kind and plain, in %s', (locale) => {
  const texts = [
    ...BARRIERS.map(({ id, learner }) => ({ id, text: learner })),
    ...ADAPTATIONS.map(({ id, label }) => ({ id, text: label })),
  ].map(({ id, text }): LearnerText => ({ where: id, locale, kind: 'label', text: text[locale] }));
  expect(checkSentences(texts)).toEqual([]);
  expect(checkWords(texts)).toEqual([]);
});
