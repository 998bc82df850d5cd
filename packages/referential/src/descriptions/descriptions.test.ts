import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AREAS } from '../areas.ts';
import { BANDS } from '../levels.ts';
import type { Localised } from '../localised.ts';
import type { CompetenceId, GroundworkId } from '../ids.ts';
import { description } from './description.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { groundworkDescription } from './groundwork-description.ts';
import { GROUNDWORK_DESCRIPTIONS } from './groundwork-descriptions.ts';

const LOCALES = ['fr', 'en'] as const;
const every = [
  ...GROUNDWORK_DESCRIPTIONS.map((one) => ({ ...one, statements: [...one.statements] })),
  ...DESCRIPTIONS.map((one) => ({ ...one, statements: BANDS.map(({ id }) => one.statements[id]) })),
];

describe('descriptions', () => {
  it('cover every dimension, in order', () => {
    expect(every.map(({ id }) => id)).toEqual(AREAS.flatMap(({ dimensions }) => dimensions));
    expect(every.flatMap(({ statements }) => statements)).toHaveLength(6 * 3 + 21 * 4);
  });

  it('are found by id; any other id is a programming mistake', () => {
    for (const one of DESCRIPTIONS) expect(description(one.id)).toBe(one);
    for (const one of GROUNDWORK_DESCRIPTIONS) expect(groundworkDescription(one.id)).toBe(one);
    expect(() => description('digcomp:9.9' as CompetenceId)).toThrow(
      expect.objectContaining({ name: 'ReferentialError', code: 'unknown-code', place: 'id', found: '"digcomp:9.9"' }),
    );
    expect(() => groundworkDescription('jalon:0.7' as GroundworkId)).toThrow(
      expect.objectContaining({ name: 'ReferentialError', code: 'unknown-code', place: 'id', found: '"jalon:0.7"' }),
    );
  });

  it.each(LOCALES)('say what a person can do, in %s', (locale) => {
    const start = { fr: /^Je sais \p{Ll}/u, en: /^I can \p{Ll}/u }[locale];
    for (const { about, statements } of every) {
      for (const statement of statements) expect(statement[locale]).toMatch(start);
      for (const text of [about, ...statements]) expect(text[locale]).toMatch(/^[^.!?]+\.$/u);
    }
  });

  it.each(LOCALES)('never say the same thing twice, in %s', (locale) => {
    const texts = every.flatMap(({ about, statements }) => [about, ...statements]).map((text) => text[locale]);
    expect(new Set(texts).size).toBe(texts.length);
    const pairs = texts.flatMap((one, index) => texts.slice(index + 1).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => resemblance(one, other) >= 0.7)).toEqual([]);
  });

  it.each(LOCALES)('bring 6 to 15 keywords each, as people type them, in %s', (locale) => {
    for (const { keywords } of every) {
      const words = keywords[locale];
      expect(words.length).toBeGreaterThanOrEqual(6);
      expect(words.length).toBeLessThanOrEqual(15);
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word).toMatch(/^[\p{Ll}\p{N}][\p{Ll}\p{N}’ -]*[\p{Ll}\p{N}]$/u);
    }
  });

  it('write apostrophes and quotes as print does', () => {
    for (const text of every.flatMap(texts)) expect(text).not.toMatch(/['"]|« | »|  /);
  });

  it('have an author, and a second reader where they are said to be reviewed, who is of the project', () => {
    for (const { status, author, reviewedBy } of every) {
      expect(author).not.toBe('');
      expect(status === 'reviewed').toBe(reviewedBy !== null);
      expect(reviewedBy).toMatch(/^Jalon, /);
    }
  });
});

const official = officialSentences();
it.skipIf(official === null)(
  `share no run of eight words with an official sentence${official === null ? ' (skipped: the official file is not here)' : ''}`,
  () => {
    const runs = new Set((official ?? []).flatMap((sentence) => runsOf(sentence, 8)));
    expect(runs.size).toBeGreaterThan(5000);
    const ours = every.flatMap(({ about, statements }) => [about, ...statements]).map(({ en }) => en);
    expect(ours.filter((sentence) => runsOf(sentence, 8).some((run) => runs.has(run)))).toEqual([]);
  },
);

function texts({ about, statements, keywords }: (typeof every)[number]): readonly string[] {
  return LOCALES.flatMap((locale) => [
    ...[about, ...statements].map((text: Localised) => text[locale]),
    ...keywords[locale],
  ]);
}

/** Share of words in common, the opening two left out. */
function resemblance(one: string, other: string): number {
  const [mine, theirs] = [one, other].map((text) => new Set(wordsOf(text).slice(2)));
  if (mine === undefined || theirs === undefined) return 0;
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared / (mine.size + theirs.size - shared);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(text: string, length: number): readonly string[] {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
}

function officialSentences(): readonly string[] | null {
  const folder = process.env['DIGCOMP3_DIR'] ?? resolve(import.meta.dirname, '../../../../../shared/data/digcomp3');
  const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.jsonld')) : undefined;
  if (file === undefined) return null;
  const { '@graph': graph } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    readonly '@graph': readonly { readonly description?: string }[];
  };
  return graph.flatMap(({ description: sentence }) => sentence ?? []);
}
