import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayEn } from './say-en.ts';
import { sayFr } from './say-fr.ts';

describe('French for the voice', () => {
  test.each([
    ['Appuyez sur « J’ai fini ».', "Appuyez sur J'ai fini."],
    ['Pourquoi cette question ?', 'Pourquoi cette question ?'],
    ['Continuer', 'Continuer.'],
    ['Un instant…', 'Un instant.'],
    ['Avant de partir, je … puis j’efface …', "Avant de partir, je, puis j'efface."],
    ['En tout : … pas', 'En tout : pas.'],
    ['Écrivez « lea@courrier.exemple » dans la case.', 'Écrivez lea arobase courrier point exemple dans la case.'],
    ['Prenez le temps de chercher le signe @.', 'Prenez le temps de chercher le signe arobase.'],
    ['Allez sur www.mairie-valbrune.exemple', 'Allez sur www point mairie tiret valbrune point exemple.'],
    ['C’est le 06 39 98 00 12.', "C'est le zéro 6, 39, 98, zéro zéro, 12."],
    ['Le code du Wi-Fi est « soleil24 ».', 'Le code du ouifi est soleil 24.'],
    ['une adresse e-mail', 'une adresse imèle.'],
    ['Une image porte la mention « CC BY ».', 'Une image porte la mention cé cé, bé i grec.'],
    ['Le bus part à 14 h 30.', 'Le bus part à 14 heures 30.'],
    ['Activité 3 · Entraînement', 'Activité 3, Entraînement.'],
  ])('%s', (text, spoken) => {
    expect(sayFr(text)).toBe(spoken);
  });
});

describe('English for the voice', () => {
  test.each([
    ['Press “I’m done”.', "Press I'm done."],
    ['Write “lea@courrier.exemple” in the box.', 'Write lea at courrier dot exemple in the box.'],
    ['The Wi-Fi code', 'The why fie code.'],
    ['It is 06 39 98 00 12.', 'It is 0 6, 3 9, 9 8, 0 0, 1 2.'],
  ])('%s', (text, spoken) => {
    expect(sayEn(text)).toBe(spoken);
  });
});

test('whatever the text, what is said has no sign for the eye alone, no space too many, and ends', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(sayFr, sayEn),
      fc.string({ unit: fc.constantFrom(...'ab1 0é«»“”’…→·()@./,:?!-\u00A0\u202F'.split('')) }),
      (say, text) => {
        const spoken = say(text);
        expect(spoken).not.toMatch(/[«»“”’…→()@\u00A0\u202F]/u);
        expect(spoken).not.toMatch(/\s\s|^\s|\s$|,\s*,/u);
        expect(spoken).toMatch(/[.?!:;]$/u);
      },
    ),
  );
});
