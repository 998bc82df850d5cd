import { describe, expect, it } from 'vitest';
import { checkNote, NOTE_LIMIT } from './check-note.ts';
import { HEALTH_WORDS, NOT_ABOUT_HEALTH } from './health-words.ts';
import { foldWords } from './fold-words.ts';

describe('refused', () => {
  it.each([
    ['too-long', 'a'.repeat(NOTE_LIMIT + 1)],
    ['nir-shaped', 'Son numéro : 2 69 05 49 588 157 80'],
    ['health-shaped', 'A un cancer'],
    ['health-shaped', 'En situation de HANDICAP'],
    ['health-shaped', 'Diabétique depuis 2010'],
    ['health-shaped', 'Sort de dépression'],
    ['health-shaped', 'Sa fille est épileptique.'],
    ['health-shaped', 'Malentendante : parler en face'],
    ['health-shaped', 'Dossier MDPH à faire'],
    ['health-shaped', 'en arrêt maladie'],
    ['health-shaped', 'a fait un AVC'],
    ['health-shaped', 'problèmes de santé'],
    ['health-shaped', 'She has dementia'],
    ['health-shaped', 'takes medication at noon'],
    ['health-shaped', 'pregnant'],
    ['health-shaped', 'e\u0301pilepsie'],
    ['health-shaped', 'L’ALZHEIMER'],
  ])('%s: %s', (code, text) => {
    expect(checkNote(text)).toEqual({ ok: false, code });
  });
});

describe('kept', () => {
  it.each([
    '',
    'a'.repeat(NOTE_LIMIT),
    'Cherche des ressources en ligne',
    'Maladresse à la souris, mais persévère',
    'Un peu maladroit avec le clavier',
    'Se dit cancre en informatique',
    'Compte ameli, site de l’Assurance maladie',
    'Lien invalide, mot de passe invalide',
    'Ordinateur avec un virus',
    'Travaille le traitement de texte',
    'Enceinte Bluetooth à brancher',
    'Patiente et curieuse',
    'Mémoire du téléphone pleine',
    'A su décompresser le fichier',
    'Espace santé ouvert, avc sa fille',
    'Rendez-vous chez le médecin pris en ligne',
    'Opération bancaire faite seul',
    'De bonne humeur',
    'Knows how to disable notifications',
    'Prefers mornings; works on the ward newsletter',
  ])('%s', (text) => {
    expect(checkNote(text)).toEqual({ ok: true, warnings: [] });
  });
});

describe('kept, with a warning that an address or a number has its own place', () => {
  it.each(['Rappeler au 06 12 34 56 78', '06.12.34.56.78', '+33 6 12 34 56 78', '0033612345678', 'anna@exemple.fr'])(
    '%s',
    (text) => {
      expect(checkNote(text)).toEqual({ ok: true, warnings: ['contact-shaped'] });
    },
  );

  it.each(['le 12/03/2026 à 14:30', '75011 Paris', '3 000 €', 'à 10 h @ la médiathèque'])('not %s', (text) => {
    expect(checkNote(text)).toEqual({ ok: true, warnings: [] });
  });
});

it('every word of the lists is written as words are compared', () => {
  for (const entry of [...HEALTH_WORDS, ...NOT_ABOUT_HEALTH]) {
    const word = entry.replace(/\*$/, '');
    expect(foldWords(word)).toBe(` ${word} `);
    expect(word.length).toBeGreaterThan(2);
  }
  for (const entry of HEALTH_WORDS) expect(checkNote(entry.replace(/\*$/, ''))).toMatchObject({ ok: false });
  expect(HEALTH_WORDS).toEqual([...new Set(HEALTH_WORDS)].toSorted());
});
