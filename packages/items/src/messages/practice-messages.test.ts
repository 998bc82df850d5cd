import { expect, test } from 'vitest';
import { checkSentences, checkWords, type LearnerText } from '../readability/index.ts';
import { practiceMessages } from './practice-messages.ts';

const codes = Object.entries(practiceMessages());

test.each(codes)('what is said of %s is short, kind and in both languages', (code, said) => {
  for (const locale of ['fr', 'en'] as const) {
    const text: LearnerText = {
      where: code,
      locale,
      text: said[locale],
      kind: /[.]$/u.test(said[locale]) ? 'sentence' : 'label',
    };
    expect([...checkSentences([text]), ...checkWords([text])]).toEqual([]);
    expect(text.text).toMatch(/^\p{Lu}/u);
    expect(text.text).not.toMatch(
      /(?<!\p{L})(?:faux|erreur|échec|raté|mauvais|réussi|score|wrong|error|fail\w*|bad)(?!\p{L})/iu,
    );
  }
});

test('no two say the same', () => {
  expect(new Set(codes.map(([, { fr }]) => fr)).size).toBe(codes.length);
});
