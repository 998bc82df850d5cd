import { expect, test } from 'vitest';
import { checkParity } from './check-parity.ts';

test('accepts a translation with the same bones', () => {
  expect(
    checkParity(
      'x',
      { id: 'a', title: 'Ouvrez la page du jour.', size: 3 },
      { id: 'a', title: 'Open the page of the day.', size: 3 },
    ),
  ).toEqual([]);
});

test('accepts a long value that must be the same in every language', () => {
  const field = { mask: 'VB99 9999 9999 9999 9999' };
  expect(checkParity('x', field, field)).toEqual([]);
});

test('refuses other lengths, identifiers, numbers and texts left in French', () => {
  const codes = (fr: unknown, en: unknown) => checkParity('x', fr, en).map(({ code }) => code);
  expect(codes(['un'], ['one', 'two'])).toEqual(['not-parallel']);
  expect(codes({ id: 'a' }, { id: 'b' })).toEqual(['not-parallel']);
  expect(codes({ x: 1 }, { x: 2 })).toEqual(['not-parallel']);
  expect(codes({ a: 'un' }, { b: 'one' })).toEqual(['not-parallel']);
  expect(codes({ title: 'Ouvrez la page du jour.' }, { title: 'Ouvrez la page du jour.' })).toEqual(['not-translated']);
});
