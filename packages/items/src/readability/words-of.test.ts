import { expect, test } from 'vitest';
import { wordsOf } from './words-of.ts';

test('keeps an elided article with its word and splits hyphens', () => {
  expect(wordsOf('Ouvrez l’ordinateur : que faites-vous ?')).toEqual([
    'Ouvrez',
    'l’ordinateur',
    'que',
    'faites',
    'vous',
  ]);
});

test('keeps an address whole', () => {
  expect(wordsOf('Écrivez « lea@exemple.fr ».')).toEqual(['Écrivez', 'lea@exemple.fr']);
});
