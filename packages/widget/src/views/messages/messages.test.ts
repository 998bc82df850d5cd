import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesWords } from '../files/files-words.ts';
import { formWords } from '../form/form-words.ts';
import type { InEachLanguage } from '../parts/in-each-language.ts';
import { moveWords } from '../parts/move-words.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The words of every view, beside it: one file exports one. */
const views = (
  await Promise.all(
    globSync('../*/*-words.ts', { cwd: import.meta.dirname }).map(
      async (path) => (await import(/* @vite-ignore */ path)) as Readonly<Record<string, InEachLanguage<unknown>>>,
    ),
  )
).flatMap((file) => Object.entries(file));
const inLanguage = (language: 'fr' | 'en'): unknown =>
  Object.fromEntries(views.map(([name, words]) => [name, words[language]]));
const LANGUAGES = [
  ['fr', { shared: fr, views: inLanguage('fr') }],
  ['en', { shared: en, views: inLanguage('en') }],
] as const;

/** What it says of these, of several at once, or of a number. */
function sayWith(say: (...args: readonly unknown[]) => string, ...things: readonly string[]): string {
  const ways = [things, things.map((thing) => [thing]), [2, 3, 4]];
  for (const way of ways) {
    try {
      const said = say(...way);
      if (said !== '' && !said.includes('NaN')) return said;
    } catch {
      // It takes something else.
    }
  }
  return '';
}

/** Every leaf by its path, functions called with telling arguments. */
function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const say = value as (...args: readonly unknown[]) => string;
    return [[path, sayWith(say, 'Alpha', 'Bravo', 'Charlie')]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe('the words of the views', () => {
  it('are found beside every view that speaks', () => {
    expect(views.length).toBeGreaterThanOrEqual(8);
  });

  it('say the same things in both languages', () => {
    const [[, french], [, english]] = LANGUAGES;
    const paths = (words: unknown): readonly string[] =>
      leaves(words)
        .map(([path]) => path)
        .toSorted();
    expect(paths(english)).toEqual(paths(french));
  });

  it.each(LANGUAGES)('leave nothing empty, shouted or doubled in %s', (_, messages) => {
    for (const [path, text] of leaves(messages)) {
      expect(text.trim(), path).toBe(text);
      expect(text.length, path).toBeGreaterThan(0);
      expect(text, path).not.toMatch(/\s{2}|[%&#]|undefined/);
      expect(text, path).not.toMatch(/(?<!\p{L})(?!SMS|PDF|TV|[KM]B)\p{Lu}{2}/u);
    }
  });

  it.each(['fr', 'en'] as const)('name the thing and its place in %s', (language) => {
    expect(moveWords[language].put('Alpha', 'Bravo')).toMatch(/Alpha.*Bravo/);
    expect(filesWords[language].putIn('Alpha', 'Bravo')).toMatch(/Alpha.*Bravo/);
  });

  it('hold the visible word in the longer name of a button', () => {
    for (const files of Object.values(filesWords)) {
      expect(files.openNamed('X')).toContain(files.open);
      expect(files.moveNamed('X')).toContain(files.move);
      expect(files.removeNamed('X')).toContain(files.remove);
    }
  });

  it('agree in number', () => {
    expect(formWords.fr.errors(1)).not.toBe(formWords.fr.errors(2));
    expect(formWords.en.errors(1)).toMatch(/^1 box is/);
    expect(formWords.en.errors(2)).toMatch(/^2 boxes are/);
  });

  it('never shame', () => {
    for (const [path, text] of leaves(LANGUAGES[0][1])) {
      expect(text, path).not.toMatch(
        /(?<!\p{L})(faux|erreur|échec|raté|mauvais|nul|score|note|test|examen)(?!\p{L})/iu,
      );
    }
  });
});
