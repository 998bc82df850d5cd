import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { tidyText } from './tidy-text.ts';

describe('tidied', () => {
  test.each([
    ['E\u0301lodie', 'Élodie'],
    ['  deux \u00A0\u202F mots\n', 'deux mots'],
    ['télé\u00ADcharger\u200B\uFEFF', 'télécharger'],
    ['l’école ‘du’ val', "l'école 'du' val"],
    ['«bonjour» “toi”', '"bonjour" "toi"'],
    ['porte‑clé – oui', 'porte-clé - oui'],
    ['Capitales, ÉÀ, 12 et @', 'Capitales, ÉÀ, 12 et @'],
  ])('%j is %j', (typed, expected) => expect(tidyText(typed)).toBe(expected));
});

describe('folded', () => {
  test.each([
    ['COEUR', 'coeur'],
    ['cœur', 'coeur'],
    ['Télécharger !', 'telecharger'],
    ['L’Æther', 'l aether'],
    ['rendez-vous', 'rendez vous'],
    ['paul@Exemple.fr', 'paul@exemple.fr'],
    ['écrire à léa@exemple.fr, merci.', 'ecrire a léa@exemple.fr, merci'],
    ['Ǽ', 'ae'],
    ['й', 'й'],
    ['2021', '2021'],
    ['@ ! ?', ''],
  ])('%j is %j', (typed, expected) => expect(foldText(typed)).toBe(expected));
});

test('tidying and folding again change nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (typed) => {
      expect(tidyText(tidyText(typed))).toBe(tidyText(typed));
      expect(foldText(foldText(typed))).toBe(foldText(typed));
    }),
    { numRuns: 500 },
  );
});
