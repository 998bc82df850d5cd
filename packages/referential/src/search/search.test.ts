import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AREAS } from '../areas.ts';
import { BARRIERS } from '../barriers/barriers.ts';
import { DIMENSIONS } from '../dimensions.ts';
import { GOALS } from '../goals/goals.ts';
import type { Locale } from '../localised.ts';
import { ReferentialError } from '../referential-error.ts';
import { createSearch } from './create-search.ts';
import { everydayWords } from './everyday-words.ts';
import { search } from './search.ts';

/** What people type, and what one of the first three answers must be; `!` where it must be the very first. */
const TYPED: readonly (readonly [locale: Locale, typed: string, expected: string])[] = [
  ['fr', 'mot de passe', 'digcomp:4.1'],
  ['fr', 'mots de passes', 'digcomp:4.1'],
  ['fr', 'motdepasse', 'digcomp:4.1'],
  ['fr', 'MOT DE PASSE', 'jalon:0.6'],
  ['fr', 'j’ai oublié mon mot de passe', 'digcomp:2.6!'],
  ['fr', 'mot de pase oublier', 'digcomp:2.6'],
  ['fr', 'arnaque', 'goal:avoid-scams!'],
  ['fr', 'arnaques', 'digcomp:4.2'],
  ['fr', 'arnaqué', 'barrier:F12'],
  ['fr', 'declarer mes impots', 'goal:taxes!'],
  ['fr', 'impot', 'goal:taxes!'],
  ['fr', 'déclaration impôts en ligne', 'goal:taxes!'],
  ['fr', 'souris', 'jalon:0.1!'],
  ['fr', 'double-clic', 'jalon:0.1!'],
  ['fr', 'utiliser la sourie', 'jalon:0.1!'],
  ['fr', 'clavié', 'jalon:0.3!'],
  ['fr', 'taper au clavier', 'jalon:0.3!'],
  ['fr', 'arobase', 'jalon:0.3!'],
  ['fr', 'wifi', 'jalon:0.6'],
  ['fr', 'wi-fi', 'jalon:0.6'],
  ['fr', 'wi fi', 'jalon:0.6'],
  ['fr', 'pas de connexion', 'barrier:F1'],
  ['fr', 'zone blanche', 'barrier:F1!'],
  ['fr', 'envoyer une pièce jointe', 'digcomp:2.2!'],
  ['fr', 'piece jointes', 'digcomp:2.2!'],
  ['fr', 'email', 'digcomp:2.1'],
  ['fr', 'e-mail', 'digcomp:2.1'],
  ['fr', 'trier mes mails', 'goal:sort-email!'],
  ['fr', 'courriel', 'digcomp:2.1!'],
  ['fr', 'visio', 'goal:video-call'],
  ['fr', 'voir mes petits enfants en vidéo', 'goal:video-call!'],
  ['fr', 'doctolib', 'goal:doctor!'],
  ['fr', 'prendre un rdv medecin', 'goal:doctor!'],
  ['fr', 'chercher un emploi', 'goal:work!'],
  ['fr', 'pole emploi', 'goal:work!'],
  ['fr', 'faire un CV', 'goal:cv'],
  ['fr', 'caf', 'goal:rights!'],
  ['fr', 'carte vitale', 'goal:rights!'],
  ['fr', 'pronote', 'goal:school!'],
  ['fr', 'ma banque', 'goal:bank!'],
  ['fr', 'acheter sur internet', 'goal:buy-sell'],
  ['fr', 'le bon coin', 'goal:buy-sell!'],
  ['fr', 'ranger mes fichiers', 'digcomp:1.3!'],
  ['fr', 'dossiers', 'digcomp:1.3'],
  ['fr', 'cle usb', 'digcomp:1.3!'],
  ['fr', 'imprimante', 'digcomp:5.1'],
  ['fr', 'mon ordinateur est lent', 'digcomp:5.1'],
  ['fr', 'écran noir', 'digcomp:5.1!'],
  ['fr', 'virus', 'digcomp:4.1!'],
  ['fr', 'hameconage', 'goal:avoid-scams'],
  ['fr', 'fake news', 'digcomp:1.2!'],
  ['fr', 'vie privée', 'digcomp:4.2!'],
  ['fr', 'harcelement', 'digcomp:4.3!'],
  ['fr', 'temps d’écran', 'digcomp:4.3!'],
  ['fr', 'agrandir les lettres', 'digcomp:5.2'],
  ['fr', 'je vois mal', 'barrier:F6'],
  ['fr', 'malvoyante', 'barrier:F6!'],
  ['fr', 'illettrisme', 'barrier:F4!'],
  ['fr', 'j’ai peur de me tromper', 'barrier:F7!'],
  ['fr', 'pas de voiture', 'barrier:F11!'],
  ['fr', 'l’écologie', 'digcomp:4.4!'],
  ['fr', 'droit d’auteur', 'digcomp:3.3!'],
  ['fr', 'coder', 'digcomp:3.4!'],
  ['fr', 'nétiquette', 'digcomp:2.5!'],
  ['fr', 'photos', 'goal:photos!'],
  ['fr', 'tablette', 'jalon:0.2'],
  ['fr', 'payer par carte bleu', 'digcomp:4.2'],
  ['fr', 'ouvrir un PDF', 'digcomp:1.3'],
  ['fr', 'chat gpt', 'digcomp:2.1!'],
  ['fr', 'mode avion', 'jalon:0.6!'],
  ['fr', 'permis de conduire', 'goal:rights!'],
  ['fr', 'je n’ai pas le permis', 'barrier:F11!'],
  ['fr', 'je ne sais pas lire', 'barrier:F4!'],
  ['fr', 'ma mère ne sait pas lire le français', 'barrier:F4!'],
  ['fr', 'je lis mal', 'barrier:F4!'],
  ['fr', 'j’ai du mal à lire', 'barrier:F4!'],
  ['fr', 'je ne sais pas écrire', 'barrier:F4!'],
  ['fr', 'lire', 'goal:read-listen'],
  ['fr', 'lire un livre', 'goal:read-listen!'],
  ['fr', 'écrire', 'goal:family'],
  ['fr', 'j’entends mal', 'barrier:F6!'],
  ['fr', 'je ne sais pas utiliser la souris', 'jalon:0.1!'],
  ['fr', 'chercher du boulot', 'goal:work!'],
  ['fr', 'photocopie', 'barrier:F2!'],
  ['fr', 'mel', 'digcomp:2.1!'],
  ['fr', 'fishing', 'goal:avoid-scams'],
  ['fr', 'surdité', 'barrier:F6!'],
  ['fr', 'autisme', 'barrier:F6!'],
  ['fr', 'logo', 'jalon:0.5!'],
  ['fr', 'signature électronique', 'digcomp:2.6!'],
  ['fr', '2fa', 'digcomp:4.1!'],
  ['en', 'disabled', 'barrier:F6!'],
  ['en', '2fa', 'digcomp:4.1!'],
  ['en', 'driving licence', 'goal:rights!'],
  ['en', 'I cannot read', 'barrier:F4!'],
  ['en', 'I can’t read', 'barrier:F4!'],
  ['en', 'electronic signature', 'digcomp:2.6!'],
  ['en', 'autism', 'barrier:F6!'],
  ['en', 'Facebook', 'digcomp:2.2!'],
  ['en', 'airplane mode', 'jalon:0.6!'],
  ['fr', 'se communiquer', 'digcomp:2'],
  ['en', 'attachment', 'digcomp:2.2!'],
  ['en', 'how do I send an attachement', 'digcomp:2.2!'],
  ['en', 'password', 'digcomp:4.1'],
  ['en', 'pasword', 'jalon:0.6'],
  ['en', 'forgotten passwords', 'digcomp:2.6!'],
  ['en', 'mouse', 'jalon:0.1!'],
  ['en', 'typing', 'jalon:0.3!'],
  ['en', 'touchscreen', 'jalon:0.2!'],
  ['en', 'wi-fi', 'jalon:0.6'],
  ['en', 'tax return', 'goal:taxes!'],
  ['en', 'scams', 'goal:avoid-scams!'],
  ['en', 'fishing emails', 'goal:sort-email'],
  ['en', 'phishing', 'digcomp:4.2'],
  ['en', 'find a job', 'goal:work!'],
  ['en', 'resume', 'goal:cv!'],
  ['en', 'online banking', 'goal:bank!'],
  ['en', 'book a doctor’s appointment', 'goal:doctor!'],
  ['en', 'video calls', 'goal:video-call'],
  ['en', 'back up my photos', 'goal:photos!'],
  ['en', 'files and folders', 'digcomp:1.3!'],
  ['en', 'spreadsheets', 'digcomp:1.3!'],
  ['en', 'copyright', 'digcomp:3.3!'],
  ['en', 'fake news', 'digcomp:1.2!'],
  ['en', 'printer not working', 'digcomp:5.1!'],
  ['en', 'no broadband', 'barrier:F1!'],
  ['en', 'I am afraid', 'barrier:F7'],
  ['en', 'childcare', 'barrier:F13!'],
  ['en', 'screen reader', 'barrier:F6'],
  ['en', 'netiquette', 'digcomp:2.5!'],
];

describe('what people type leads where they mean to go', () => {
  test.each(TYPED)('%s: %s → %s', (locale, typed, expected) => {
    const [id, places] = expected.endsWith('!') ? [expected.slice(0, -1), 1] : [expected, 3];
    const ids = search(typed, locale).map((hit) => hit.id as string);
    expect(ids.slice(0, places)).toContain(id);
  });
});

describe('every thing is found by its own names', () => {
  const things = [
    ...DIMENSIONS,
    ...GOALS,
    ...AREAS,
    ...BARRIERS.map(({ id, learner }) => ({ id, label: learner })),
  ].flatMap(({ id, label }) => (['fr', 'en'] as const).map((locale) => [locale, label[locale], id] as const));

  test.each(things)('%s: “%s” → %s', (locale, label, id) => {
    expect(
      search(label, locale)
        .slice(0, 3)
        .map((hit) => hit.id),
    ).toContain(id);
  });

  test.each([...GOALS, ...BARRIERS].map(({ id }) => [id] as const))('%s has everyday words in both languages', (id) => {
    expect(everydayWords(id, 'fr').length).toBeGreaterThanOrEqual(4);
    expect(everydayWords(id, 'en').length).toBeGreaterThanOrEqual(4);
  });
});

test.each([
  ['1.3', 'digcomp:1.3'],
  ['digcomp:1.3', 'digcomp:1.3'],
  ['jalon:0.2', 'jalon:0.2'],
  ['f6', 'barrier:F6'],
  ['goal:taxes', 'goal:taxes'],
])('a code leads to what bears it: %s', (code, id) => {
  expect(search(code, 'fr')[0]?.id).toBe(id);
});

test('a hit says where it was found, the weightiest text first', () => {
  expect(search('licences', 'fr')[0]).toMatchObject({
    kind: 'dimension',
    id: 'digcomp:3.3',
    matched: [{ field: 'keyword', text: 'licence' }, { field: 'title' }, { field: 'statement' }],
  });
});

test.each([
  ['fr', ['intelligence artificielle', 'ia', 'chatgpt', 'chat gpt', 'Copilot']],
  ['en', ['artificial intelligence', 'ai', 'chatgpt', 'chat gpt', 'Copilot']],
] as const)('%s: whatever the name, artificial intelligence leads to the same place', (locale, names) => {
  for (const name of names)
    expect(
      search(name, locale)
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['digcomp:2.1', 'digcomp:3.4']);
});

test('a difficulty that is said is not the skill of the same name', () => {
  const first = (typed: string): string | undefined => search(typed, 'fr')[0]?.id;
  expect([first('lire'), first('je ne sais pas lire')]).toEqual(['goal:read-listen', 'barrier:F4']);
  expect([first('permis'), first('pas le permis')]).toEqual(['goal:rights', 'barrier:F11']);
});

test('a word that we know is no slip for another', () => {
  const ids = search('password', 'en').map(({ id }) => id);
  expect(ids).not.toContain('goal:rights');
  expect(search('passport', 'en').map(({ id }) => id)).toEqual(['goal:rights']);
});

test('nothing typed, or nothing we know of, finds nothing', () => {
  for (const typed of ['', '   ', '?!…', 'xqzwvk', '🙂']) expect(search(typed, 'fr')).toEqual([]);
});

test('what is no text, and an unknown language, are refused by name', () => {
  expect(() => search(12 as unknown as string, 'fr')).toThrow(ReferentialError);
  expect(() => createSearch('de' as Locale)).toThrow(/^locale: expected fr or en/u);
  for (const odd of [undefined, null, {}, []])
    expect(() => search(odd as unknown as string, 'en')).toThrow(/^text: expected/u);
});

describe('laws', () => {
  const locales = fc.constantFrom<Locale>('fr', 'en');

  test('any text gets an answer, ranked, without repeats, each with its reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), locales, (typed, locale) => {
        const hits = search(typed, locale);
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        for (const [at, { score, matched }] of hits.entries()) {
          expect(score).toBeGreaterThan(0);
          expect(Number.isFinite(score)).toBe(true);
          expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? Infinity);
          expect(matched.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  const typed = fc.constantFrom(...TYPED.map(([locale, text]) => [locale, text] as const));

  test('capitals, accents and spaces around change nothing', () => {
    fc.assert(
      fc.property(typed, ([locale, text]) => {
        const bare = `  ${text.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase()} `;
        expect(search(bare, locale)).toEqual(search(text, locale));
      }),
      { numRuns: 60 },
    );
  });

  test('the same text always gets the same answer', () => {
    fc.assert(
      fc.property(typed, ([locale, text]) => {
        expect(createSearch(locale)(text)).toEqual(search(text, locale));
      }),
      { numRuns: 10 },
    );
  });
});
