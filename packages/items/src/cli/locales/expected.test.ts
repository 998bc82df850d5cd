import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkEntry } from '../check/check-entry.ts';
import { BROKEN_ITEMS } from './broken-items.test-data.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { sayExpected, sayTrouble } from './words.ts';

const SOURCE = join(import.meta.dirname, '..', '..');

/** What only machines read: a pattern, a class of signs, a name that zod gives. */
const MACHINE = /text like|\/\^|\$\/|\\[dSpsw]|\[A-Z|\[a-z|\(\?|Invalid input|of type \w+$|undefined|declared kinds/u;

/** Names, numbers and values of JSON say the same in every language. */
const NAMES = /^(?:[\w.:/@-]+|\[.*\]|".*")$/u;

/** Words that only an English phrase has. */
const ENGLISH = /\b(?:the|and|where|which|than|only|must|there|each|with|of)\b/u;

/** Whether a phrase has words of its own in French, all of them French. */
function isFrench(expected: string): boolean {
  const said = sayExpected(fr, expected);
  return NAMES.test(expected) || (said !== expected && !ENGLISH.test(said));
}

test('there are sixty broken items and more', () => {
  expect(BROKEN_ITEMS.length).toBeGreaterThanOrEqual(60);
});

test('no message holds a pattern, in either language, and none is left in English', () => {
  const said = new Map<string, string>();
  for (const [what, entry] of BROKEN_ITEMS) {
    for (const { trouble } of checkEntry(entry).troubles) {
      if (trouble.code !== 'schema' && trouble.code !== 'hostile' && trouble.code !== 'leak') continue;
      for (const words of [fr, en]) {
        const shown = 'received' in trouble ? { ...trouble, received: 'nothing' } : trouble;
        expect(`${what}: ${sayTrouble(words, shown)}`).not.toMatch(MACHINE);
      }
      said.set(trouble.expected, what);
    }
  }
  for (const [expected, what] of said) {
    expect({ what, expected, isFrench: isFrench(expected) }).toMatchObject({ isFrench: true });
  }
});

/** Every phrase that the schemas and the checks hold, each `${…}` replaced by a number. */
function phrases(): readonly string[] {
  const files = globSync('{schema,simulations,choice,entry,order,match,inline-choice,point,self-report}/**/*.ts', {
    cwd: SOURCE,
  });
  return files
    .filter((name) => !/\.test/u.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(SOURCE, name), 'utf8');
      const reports = text.matchAll(/(?:\breport|\bat|\btell)\(\s*\[[^\]]*\],\s*(?:[^'`\n]*\? )?('[^'\n]*'|`[^`]*`)/gu);
      const says = text.matchAll(/says\(\s*('[^'\n]*')/gu);
      return [...reports, ...says].map(([, phrase = '']) => phrase.slice(1, -1).replaceAll(/\$\{[^}]*\}/gu, '7'));
    });
}

test('every phrase of the schemas and the checks has its French', () => {
  const all = phrases();
  expect(all.length).toBeGreaterThan(110);
  expect(all.filter((phrase) => !isFrench(phrase))).toEqual([]);
});
