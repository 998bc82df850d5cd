import { expect, test } from 'vitest';
import { kandelMoles } from './kandel-moles.ts';

test('follows the formula', () => {
  // Four words, six syllables (Ou-vrez la gran-de porte: 2 + 1 + 1 + 1 = 5), one sentence.
  expect(kandelMoles(['Ouvrez la grande porte.'])).toBeCloseTo(207 - 1.015 * 4 - (73.6 * 5) / 4, 9);
});

test('puts a plain request far above an administrative sentence', () => {
  const plain = kandelMoles(['Ouvrez le message.', 'Lisez la première ligne.']);
  const administrative = kandelMoles([
    'Conformément aux dispositions réglementaires en vigueur, le bénéficiaire est invité à procéder à la régularisation de sa situation administrative.',
  ]);
  expect(plain).toBeGreaterThan(80);
  expect(administrative).toBeLessThan(40);
});
