import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { escaped } from '../scripts/picture/svg-parts.ts';
import { DARK, LIGHT, type Palette } from '../scripts/picture/palette.ts';
import { pictures } from '../scripts/picture/pictures.ts';
import { wrap } from '../scripts/picture/wrap.ts';
import { AREAS } from './areas.ts';
import { DIMENSIONS } from './dimensions.ts';
import { BANDS } from './levels.ts';
import { OUTCOMES } from './outcomes/outcomes.ts';

const FOLDER = join(import.meta.dirname, '..', 'pictures');

/** The words of a picture, lines of one title put together again. */
function wordsOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words).join(' ');
}

describe('the pictures of the frame', () => {
  it('are what the script draws: run scripts/make-pictures.ts', () => {
    const drawn = pictures();
    expect(readdirSync(FOLDER).toSorted()).toEqual(Object.keys(drawn).toSorted());
    for (const [name, svg] of Object.entries(drawn)) expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(svg);
  });

  it.each(['fr', 'en'] as const)('say every title in %s as text, and count every outcome', (locale) => {
    const svg = pictures()[`frame-${locale}-light.svg`] ?? '';
    const words = wordsOf(svg);
    for (const { title } of [...AREAS, ...DIMENSIONS, ...BANDS]) expect(words).toContain(escaped(title[locale]));
    const counts = [...svg.matchAll(/text-anchor="middle">(\d+)</g)].map(([, count]) => Number(count));
    expect(counts).toHaveLength(21 * 4);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(OUTCOMES.length);
    expect(svg).toMatch(/role="img" aria-labelledby="t d" lang="(?:fr|en)"/);
  });

  it('are the same in both palettes but for colours', () => {
    const bare = (name: string): string => (pictures()[name] ?? '').replaceAll(/#[\da-f]{6}/g, '#');
    expect(bare('frame-fr-light.svg')).toBe(bare('frame-fr-dark.svg'));
    expect(bare('frame-en-light.svg')).toBe(bare('frame-en-dark.svg'));
    expect(pictures()['frame-en-light.svg']).not.toBe(pictures()['frame-en-dark.svg']);
  });

  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)('read at 4.5:1 or more in the %s palette', (_name, palette) => {
    expect(Math.min(...readAgainst(palette).map(([text, ground]) => contrast(text, ground)))).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it('break a title evenly, and only where they must', () => {
    expect(wrap('one two', 7)).toEqual(['one two']);
    expect(wrap('Identifier les besoins en compétences numériques et y répondre', 50)).toEqual([
      'Identifier les besoins en',
      'compétences numériques et y répondre',
    ]);
  });
});

/** Each colour of text with what it is written on. */
function readAgainst({
  paper,
  card,
  ink,
  quiet,
  primary,
  accent,
  bands,
}: Palette): readonly (readonly [string, string])[] {
  return [
    [ink, paper],
    [quiet, paper],
    ...[ink, quiet, primary, accent].map((text) => [text, card] as const),
    ...bands.map(([fill, text]) => [text, fill] as const),
  ];
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
