import { expect, test } from 'vitest';
import { cliLocale } from './cli-locale.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { sayExpected } from './words.ts';

test('both languages name the same things', () => {
  for (const part of ['level', 'faults', 'rules', 'troubles'] as const)
    expect(Object.keys(en[part])).toEqual(Object.keys(fr[part]));
});

test('the language asked for, else the system’s, else French', () => {
  expect(cliLocale('en', {})).toBe('en');
  expect(cliLocale('de', {})).toBeNull();
  expect(cliLocale(undefined, { LANG: 'en_US.UTF-8' })).toBe('en');
  expect(cliLocale(undefined, { LC_ALL: 'fr_FR', LANG: 'en_US.UTF-8' })).toBe('fr');
  expect(cliLocale(undefined, { LANG: 'de_DE' })).toBe('fr');
  expect(cliLocale(undefined, {})).toBe('fr');
});

test.each([
  ['a few words', 'quelques mots'],
  [
    'a letter, then letters, digits or hyphens (40 at most)',
    'une lettre, puis des lettres, chiffres ou traits d’union (40 au plus)',
  ],
  ['a version, such as 1.0.0', 'une version, comme 1.0.0'],
  ['one of opened.m1, opened.m2', 'un de : opened.m1, opened.m2'],
  ['opened.m1 compared with a boolean, not with "yes"', 'opened.m1 comparé à true ou false, et non à "yes"'],
  ['a value of type array', 'une liste entre crochets [ ]'],
])('%s', (expected, french) => {
  expect(sayExpected(fr, expected)).toBe(french);
});
