import { describe, expect, test } from 'vitest';
import { readAges } from './read-ages.ts';
import { readDay } from './read-day.ts';
import { readLicence } from './read-licence.ts';
import { readLines } from './read-lines.ts';
import { readMinutes } from './read-minutes.ts';

describe('minutes', () => {
  test.each<readonly [text: string, least: number, most: number]>([
    ['15', 15, 15],
    ['15 min', 15, 15],
    ['10-20', 10, 20],
    ['10 à 20 min', 10, 20],
    ['1 h', 60, 60],
    ['1h30', 90, 90],
    ['1 h 30 min', 90, 90],
    ['2 heures', 120, 120],
    ['1-2 h', 60, 120],
    ['45 min – 1 h', 45, 60],
  ])('%s', (text, least, most) => {
    expect(readMinutes(text)).toEqual({ least, most });
  });

  test.each(['', 'longtemps', '0', '20-10', '10-20-30', '-5', '100 h', '1e3', '3 jours'])('%s is none', (text) => {
    expect(readMinutes(text)).toBeUndefined();
  });
});

test.each([
  ['16-25', { least: 16, most: 25 }],
  ['16 à 25 ans', { least: 16, most: 25 }],
  ['60+', { least: 60 }],
  ['60 ans et plus', { least: 60 }],
  ['moins de 26 ans', { most: 25 }],
  ['25-16', undefined],
  ['adultes', undefined],
])('the ages %s', (text, ages) => {
  expect(readAges(text)).toEqual(ages);
});

test.each([
  ['2026-02-28', '2026-02-28'],
  ['2024-02-29', '2024-02-29'],
  ['1/2/2026', '2026-02-01'],
  ['2026-06-30T10:00:00Z', '2026-06-30'],
  ['2026-02-29', undefined],
  ['31/04/2026', undefined],
  ['demain', undefined],
])('the day %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  ['CC BY-SA 4.0', 'CC-BY-SA-4.0'],
  ['Licence Ouverte 2.0', 'etalab-2.0'],
  ['Tous droits réservés', 'all-rights-reserved'],
  ['MPL-2.0', 'MPL-2.0'],
  ['GPL-3.0-or-later', 'GPL-3.0-or-later'],
  ['libre', undefined],
  ['<b>', undefined],
])('the licence %s', (text, licence) => {
  expect(readLicence(text)).toBe(licence);
});

test('a text becomes a sentence a line, and no longer than an entry holds', () => {
  expect(readLines('Un. Deux !\n\nTrois… M. X ?')).toEqual({
    lines: ['Un.', 'Deux !', 'Trois…', 'M.', 'X ?'],
    whole: true,
  });
  expect(readLines('A. '.repeat(50)).whole).toBe(false);
  const long = readLines('a'.repeat(1000));
  expect([long.whole, long.lines[0]?.length]).toEqual([false, 300]);
  expect(readLines('…').lines).toEqual([]);
});
