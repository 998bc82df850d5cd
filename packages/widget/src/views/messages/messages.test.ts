import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** Every leaf by its path, functions called with telling arguments. */
function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const say = value as (...args: readonly string[]) => string;
    return [[path, say('Alpha', 'Bravo')]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe('the words of the views', () => {
  it('say the same things in both languages', () => {
    expect(leaves(en).map(([path]) => path)).toEqual(leaves(fr).map(([path]) => path));
  });

  it.each([
    ['fr', fr],
    ['en', en],
  ])('leave nothing empty, shouted or doubled in %s', (_, messages) => {
    for (const [path, text] of leaves(messages)) {
      expect(text.trim(), path).toBe(text);
      expect(text.length, path).toBeGreaterThan(0);
      expect(text, path).not.toMatch(/\s{2}|[%&#]|undefined/);
      expect(text, path).not.toMatch(/\p{Lu}{2}/u);
    }
  });

  it.each([
    ['fr', fr],
    ['en', en],
  ])('name the thing and its place in %s', (_, messages) => {
    expect(messages.move.put('Alpha', 'Bravo')).toMatch(/Alpha.*Bravo/);
    expect(messages.files.putIn('Alpha', 'Bravo')).toMatch(/Alpha.*Bravo/);
  });

  it('hold the visible word in the longer name of a button', () => {
    for (const { files } of [fr, en]) {
      expect(files.openNamed('X')).toContain(files.open);
      expect(files.moveNamed('X')).toContain(files.move);
      expect(files.removeNamed('X')).toContain(files.remove);
    }
  });

  it('agree in number', () => {
    expect(fr.form.errors(1)).not.toBe(fr.form.errors(2));
    expect(en.form.errors(1)).toMatch(/^1 box is/);
    expect(en.form.errors(2)).toMatch(/^2 boxes are/);
  });

  it('never shame', () => {
    for (const [path, text] of leaves(fr)) {
      expect(text, path).not.toMatch(
        /(?<!\p{L})(faux|erreur|échec|raté|mauvais|nul|score|note|test|examen)(?!\p{L})/iu,
      );
    }
  });
});
