import { describe, expect, test } from 'vitest';
import { suitedWords } from './index.ts';

const READERS = ['learner', 'mediator'] as const;

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  const words = suitedWords(locale);

  test.each(READERS)('each sentence to the %s is whole, short, kind and typed as it should be', (reader) => {
    for (const said of Object.values<string | null>(words[reader])) {
      if (said === null) continue;
      expect(said).toMatch(/^\p{Lu}[^.!?]*\.$/u);
      expect(said).not.toMatch(/'|%|\b(?:score|échec|faux|incapable|fail|wrong|unable)\b/iu);
      expect(said.split(/\s+/u).length).toBeLessThanOrEqual(reader === 'learner' ? 11 : 15);
      expect(locale === 'fr' && /[^\u00A0\u202F][:;]/u.test(said)).toBe(false);
    }
  });

  test('nothing is denied to the learner', () => {
    for (const said of Object.values(words.learner)) expect(said ?? '').not.toMatch(/(?<!\p{L})(?:ne\s|n’|not\s)/iu);
  });

  test.each(READERS)('no two sentences to the %s say the same', (reader) => {
    const said = Object.values<string | null>(words[reader]).filter((one) => one !== null);
    expect(new Set(said).size).toBe(said.length);
  });
});

test('both languages say the same codes, and are silent of the same', () => {
  for (const reader of READERS) {
    const [fr, en] = [suitedWords('fr')[reader], suitedWords('en')[reader]] as readonly Readonly<
      Record<string, string | null>
    >[];
    expect(Object.keys(en ?? {})).toEqual(Object.keys(fr ?? {}));
    for (const code of Object.keys(fr ?? {})) expect(en?.[code] === null).toBe(fr?.[code] === null);
  }
});
