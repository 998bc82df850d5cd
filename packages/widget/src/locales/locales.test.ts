import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';

type Leaf = { readonly path: string; readonly kind: string; readonly texts: readonly string[] };

/** Every message with its path; functions are called with 1 and 3 in each place. */
function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [{ path, kind: 'text', texts: [value] }];
  if (typeof value === 'function') {
    const texts = [1, 3].flatMap((n) => [value(n, 7) as string | readonly string[]].flat());
    return [{ path, kind: `function/${value.length}`, texts }];
  }
  if (Array.isArray(value)) return [{ path, kind: `lines/${value.length}`, texts: value as string[] }];
  return Object.entries(value as object).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

/** What never shows to a person learning; whole words, any case. */
const SHAMING = {
  fr: [
    'faux',
    'fausse',
    'erreur',
    'erreurs',
    'échec',
    'échoué',
    'raté',
    'mauvais',
    'mauvaise',
    'nul',
    'nulle',
    'score',
    'note',
    'notes',
    'niveau 0',
    'insuffisant',
    'test',
    'examen',
  ],
  en: [
    'false',
    'wrong',
    'error',
    'errors',
    'failure',
    'failed',
    'bad',
    'poor',
    'score',
    'grade',
    'mark',
    'level 0',
    'insufficient',
    'test',
    'exam',
  ],
};

/** Words for helpers only. */
const HELPER_ONLY = {
  fr: ['frein', 'freins', 'niveau', 'profil', '%'],
  en: ['barrier', 'barriers', 'level', 'profile', '%'],
};

const found = (words: readonly string[], text: string): readonly string[] =>
  words.filter((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').test(text));

describe('the two languages', () => {
  test('have the same messages, of the same kind', () => {
    const shape = (value: unknown): readonly string[] => leaves(value).map(({ path, kind }) => `${path}: ${kind}`);
    expect(shape(en)).toEqual(shape(fr));
  });

  test('leave no message empty and none in the other language', () => {
    const english = leaves(en);
    for (const [i, leaf] of leaves(fr).entries()) {
      for (const text of leaf.texts) expect(text.trim(), leaf.path).not.toBe('');
      if (leaf.texts.join(' ').split(' ').length > 3) expect(english[i]?.texts, leaf.path).not.toEqual(leaf.texts);
    }
  });
});

describe.each([fr, en])('$language', (messages) => {
  const all = leaves(messages);
  const learner = all.filter(({ path }) => !path.startsWith('helper.'));

  test('shames nobody, anywhere', () => {
    for (const { path, texts } of all)
      for (const text of texts) expect(found(SHAMING[messages.lang], text), path).toEqual([]);
  });

  test('keeps the words of helpers out of the learner’s screens', () => {
    for (const { path, texts } of learner)
      for (const text of texts) expect(found(HELPER_ONLY[messages.lang], text), path).toEqual([]);
  });

  test('says one short sentence a line', () => {
    for (const { path, kind, texts } of learner) {
      if (!kind.startsWith('lines')) continue;
      for (const line of texts) {
        expect(line.split(/\s+/u).length, `${path}: ${line}`).toBeLessThanOrEqual(15);
        expect(line.match(/[.?!…](?:\s|$)/gu)?.length ?? 1, `${path}: ${line}`).toBe(1);
      }
      expect(texts.length, path).toBeLessThanOrEqual(4);
    }
  });

  test('uses no sign that readers must decode', () => {
    for (const { path, texts } of learner) for (const text of texts) expect(/[&<>#%]/u.test(text), path).toBe(false);
  });
});
