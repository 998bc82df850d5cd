import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COMPETENCES, GROUNDWORK } from '@jalon/referential';
import { describe, expect, test } from 'vitest';
import { checkAdvice, checkHelperPath, checkSheet } from '../lint/check-kit.ts';
import { advice } from './advice.ts';
import { adviceFor } from './advice-for.ts';
import type { HelperPath, Situation } from './helper-path.ts';
import { helperPaths } from './helper-paths.ts';
import type { KitSheet } from './kit-sheet.ts';
import { kitSheets } from './kit-sheets.ts';

const CONTENT = join(import.meta.dirname, '..', '..', 'content');
const slugs = (folder: string, prefix: string): readonly string[] =>
  readdirSync(join(CONTENT, folder)).map((name) => `${prefix}:${name.replace('.json', '')}`);
const ordered = (ids: readonly string[]): readonly string[] => ids.toSorted();

describe('sheets', () => {
  test('every one there is, in both languages, is given out', () => {
    expect(ordered(kitSheets().map(({ id }) => id))).toEqual(ordered(slugs('kit', 'sheet')));
  });

  test.each(kitSheets().map((sheet) => [sheet.id, sheet] as const))('%s has nothing wrong in it', (_id, sheet) => {
    expect(checkSheet(sheet)).toEqual([]);
  });

  test('a block left in one language, a sheet of two sides, or one that stands on nothing is found', () => {
    const sheet = firstOf(kitSheets());
    const { blocks } = sheet;
    const long = blocks.fr.map((block) => ({ ...block, lines: block.lines.map((line) => `${line} `.repeat(4)) }));
    const broken: readonly (readonly [KitSheet, string])[] = [
      [{ ...sheet, blocks: { ...blocks, en: blocks.en.slice(1) } }, 'not-parallel'],
      [{ ...sheet, blocks: { ...blocks, fr: long } }, 'out-of-bounds'],
      [{ ...sheet, sources: [] }, 'out-of-bounds'],
    ];
    for (const [one, code] of broken) expect(codesOf(checkSheet(one))).toContain(code);
  });
});

describe('courses', () => {
  const situations = helperPaths().flatMap((path) => path.situations);

  test('every one there is, is given out', () => {
    expect(ordered(helperPaths().map(({ id }) => id))).toEqual(ordered(slugs('helper-paths', 'helper-path')));
  });

  test.each(helperPaths().map((path) => [path.id, path] as const))('%s has nothing wrong in it', (_id, path) => {
    expect(checkHelperPath(path, kitSheets())).toEqual([]);
    const ids = path.situations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { choices } of path.situations)
      expect(choices.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'].slice(0, choices.length));
  });

  test('each choice has one to three sentences of what follows', () => {
    for (const { choices } of situations)
      for (const { effect } of choices) {
        expect(effect.fr.length).toBeGreaterThanOrEqual(1);
        expect(effect.fr.length).toBeLessThanOrEqual(3);
      }
  });

  test('neither place nor length tells what is advised', () => {
    const places = situations.map(({ choices }) => choices.findIndex(isAdvised));
    for (const place of [0, 1, 2]) expect(places.filter((one) => one === place).length).toBeGreaterThan(5);
    for (const locale of ['fr', 'en'] as const) {
      const longest = situations.filter(({ choices }) => {
        const lengths = choices.map(({ label }) => label[locale].length);
        return choices.every((one, at) => lengths[at] !== Math.max(...lengths) || isAdvised(one));
      });
      expect(longest.length).toBeLessThan(situations.length / 2);
    }
  });

  test('some situations leave several ways that may do', () => {
    const open = situations.filter(
      ({ choices }) => choices.filter(({ judgement }) => judgement !== 'risky').length >= 3,
    );
    expect(open.length).toBeGreaterThanOrEqual(2);
  });

  test('a course too short, a sheet that is not there, or nothing to decide is found', () => {
    const path = firstOf(helperPaths());
    const alike = (judgement: 'advised' | 'risky'): readonly Situation[] =>
      path.situations.map((one) => ({ ...one, choices: one.choices.map((choice) => ({ ...choice, judgement })) }));
    const broken: readonly HelperPath[] = [
      { ...path, situations: path.situations.slice(0, 2) },
      { ...path, sheets: ['sheet:nowhere'] },
      { ...path, situations: alike('advised') },
      { ...path, situations: alike('risky') },
    ];
    for (const one of broken) expect(codesOf(checkHelperPath(one, kitSheets()))).toContain('out-of-bounds');
  });
});

describe('advice', () => {
  test('each dimension of groundwork, then each competence at three levels, once and in that order', () => {
    expect(advice().map(({ dimension, level }) => `${dimension} ${level}`)).toEqual([
      ...GROUNDWORK.map(({ id }) => `${id} groundwork`),
      ...COMPETENCES.flatMap(({ id }) => ['basic', 'intermediate', 'advanced'].map((level) => `${id} ${level}`)),
    ]);
  });

  test('has nothing wrong in it, no sentence twice, and keeps short', () => {
    expect(checkAdvice(advice())).toEqual([]);
    for (const locale of ['fr', 'en'] as const) {
      const sentences = advice().flatMap(({ approach, together, watch }) =>
        [approach, together, watch].flatMap((lines) => lines[locale]),
      );
      expect(sentences.filter((one, at) => sentences.indexOf(one) !== at)).toEqual([]);
    }
    for (const { approach, together, watch } of advice()) {
      expect([2, 3]).toContain(approach.fr.length);
      expect([1, 2]).toContain(together.fr.length);
      expect([1, 2]).toContain(watch.fr.length);
    }
  });

  test('one said twice, or in one language, is found', () => {
    const one = firstOf(advice());
    expect(codesOf(checkAdvice([one, one]))).toContain('out-of-bounds');
    const halved = { ...one, watch: { ...one.watch, en: [] } };
    expect(codesOf(checkAdvice([halved]))).toContain('not-parallel');
  });

  test('is found by dimension and level', () => {
    for (const one of advice()) expect(adviceFor(one.dimension, one.level)).toBe(one);
    expect(adviceFor('digcomp:1.1', 'groundwork')).toBeNull();
    expect(adviceFor('jalon:0.1', 'advanced')).toBeNull();
  });
});

function isAdvised({ judgement }: { readonly judgement: string }): boolean {
  return judgement === 'advised';
}

function codesOf(findings: readonly { readonly code: string }[]): readonly string[] {
  return findings.map(({ code }) => code);
}

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('nothing there');
  return first;
}
