import { expect, test } from 'vitest';
import { checkWords, hasWord } from './check-words.ts';
import type { LearnerText } from './learner-texts.ts';

const sentence = (text: string, locale: 'fr' | 'en' = 'fr'): LearnerText => ({
  where: 'item:x',
  locale,
  kind: 'sentence',
  text,
});
const codes = (text: string, locale?: 'fr' | 'en') => checkWords([sentence(text, locale)]).map(({ code }) => code);

test('matches whole words with their accents', () => {
  expect(hasWord('Notez la date.', 'note')).toBe(false);
  expect(hasWord('Annulez.', 'nul')).toBe(false);
  expect(hasWord('Votre échec.', 'échec')).toBe(true);
  expect(hasWord('Une adresse e-mail.', 'mail')).toBe(false);
});

test('finds what it is there for', () => {
  expect(codes('Votre score monte.')).toEqual(['shaming-word']);
  expect(codes('You made a mistake.', 'en')).toEqual(['shaming-word']);
  expect(codes('Cliquez ici.')).toEqual(['refused-word']);
  expect(codes('Il reste 20 %.')).toEqual(['refused-sign']);
  expect(codes('Étape IV.')).toEqual(['refused-sign']);
  expect(codes('Ce n’est pas ici.')).toEqual(['negative']);
  expect(codes('Appuyez sur le rond.')).toEqual([]);
});
