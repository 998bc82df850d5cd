import { expect, test } from 'vitest';
import { findRealThings } from './find-real-things.ts';

/** What is found in one text, as `code found`. */
function found(text: string): readonly string[] {
  return findRealThings({ item: { content: { fr: { title: text } } } }).map(({ trouble }) =>
    'found' in trouble ? `${trouble.code} ${trouble.found}` : trouble.code,
  );
}

test.each<readonly [string, readonly string[]]>([
  ['lina@courrier.exemple', []],
  ['www.mairie.exemple.fr/horaires', []],
  ['https://site.example et https://a.test/x et b.invalid', []],
  ['Ouvrez cv.pdf, photo.jpg et liste.ods.', []],
  ['Bonjour.Merci beaucoup.', []],
  ['Écrivez à paul@boite.fr.', ['real-address boite.fr']],
  ['paul@courrier.zone', ['real-address courrier.zone']],
  ['Allez sur service-inconnu.fr/aide', ['real-address service-inconnu.fr']],
  ['https://un.site.quelconque/page', ['real-address un.site.quelconque']],
  ['exemple.fr.com', ['real-address exemple.fr.com']],
  ['monexemple.fr', ['real-address monexemple.fr']],
  ['06 39 98 12 34', []],
  ['+33 6 39 98 12 34, 01.99.00.12.34, 0261911234', []],
  ['04 65 71 00 00 et 03 53 01 00 00 et 05 36 49 00 00', []],
  ['06 12 34 56 78', ['real-phone 06 12 34 56 78']],
  ['+33 6 12 34 56 78', ['real-phone +33 6 12 34 56 78']],
  ['0033 1 42 00 00 00', ['real-phone 0033 1 42 00 00 00']],
  ['Votre code : 123456. Dossier 99 99 99 99 99.', []],
  ['4111 1111 1111 1111', ['real-number 4111 1111 1111 1111']],
  ['4111111111111112', []],
  ['3782 822463 10005', ['real-number 3782 822463 10005']],
  ['GB82 WEST 1234 5698 7654 32', ['real-number GB82 WEST 1234 5698 7654 32']],
  ['FR1420041010050500013M02606', ['real-number FR1420041010050500013M02606']],
  ['FR15 2004 1010 0505 0001 3M02 606', []],
])('%s: %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('what is known of the item, and facts, may name anything', () => {
  const entry = { item: { meta: { authors: ['a@b.fr'] } }, key: { scoring: { goal: { fact: 'opened.fr' } } } };
  expect(findRealThings(entry)).toEqual([]);
});
