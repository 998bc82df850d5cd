import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COOP_AUTONOMY,
  COOP_DEVICES,
  COOP_ORIENTATIONS,
  COOP_PLACES,
  COOP_THEMES,
  COOP_TYPES,
  COOP_WORKSHOP_LEVELS,
} from '../events/coop-codes.ts';
import type { Accompaniment } from '../events/kinds/accompaniment.ts';
import { PAYLOADS } from '../events/payload.test-arbitrary.ts';
import { readyToCopy } from './ready-to-copy.ts';
import { coopWords } from './words/coop-words-of.ts';

const VISIT: Accompaniment = {
  on: '2026-03-01',
  type: 'individuel',
  minutes: 90,
  place: 'domicile',
  structure: null,
  commune: '75056',
  themes: ['diagnostic_numerique', 'email'],
  devices: ['telephone'],
  autonomy: 'partiellement_autonome',
  workshopLevel: null,
  orientation: null,
};

describe('a report to copy', () => {
  it('tells each field in the order in which it is asked', () => {
    const { fields, missing } = readyToCopy(VISIT, coopWords('fr'), { commune: 'Paris' });
    expect(fields.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Type d’activité: Individuel',
      'Date: 01/03/2026',
      'Durée: 1\u202Fh\u202F30',
      'Lieu: À domicile',
      'Commune: Paris',
      'Thématiques: Diagnostic numérique, E-mail',
      'Matériel utilisé: Téléphone',
      'Autonomie: Partiellement autonome',
      'Orientation vers une autre structure: Non',
    ]);
    expect(missing).toEqual([]);
  });

  it('says what is still missing, and copies what is there', () => {
    const here = { ...VISIT, place: 'lieu_activite', commune: null } as const;
    expect(readyToCopy(here, coopWords('fr')).missing).toEqual([{ field: 'structure', label: 'Structure' }]);
    const told = readyToCopy({ ...here, structure: 's-1' }, coopWords('fr'), { structure: 'Médiathèque' });
    expect(told.missing).toEqual([]);
    expect(told.fields.find(({ field }) => field === 'structure')?.value).toBe('Médiathèque');
    expect(readyToCopy({ ...VISIT, commune: null }, coopWords('en')).missing).toEqual([
      { field: 'commune', label: 'Town' },
    ]);
  });

  it('of a workshop tells its level; of somebody sent on, where to', () => {
    const workshop = { ...VISIT, type: 'collectif', autonomy: null, workshopLevel: 'debutant' } as const;
    const fields = readyToCopy(workshop, coopWords('fr')).fields.map(({ field }) => field);
    expect(fields).toContain('niveau_atelier');
    expect(fields).not.toContain('oriente_vers_structure');
    const sent = readyToCopy({ ...VISIT, orientation: 'aide_sociale' }, coopWords('fr')).fields;
    expect(sent.slice(-2).map(({ value }) => value)).toEqual(['Oui', 'Aide sociale']);
  });

  it('is whole in both languages, whatever was done', () => {
    fc.assert(
      fc.property(PAYLOADS.accompaniment, (payload) => {
        const [fr, en] = [readyToCopy(payload, coopWords('fr')), readyToCopy(payload, coopWords('en'))];
        expect(fr.fields.map(({ field }) => field)).toEqual(en.fields.map(({ field }) => field));
        for (const { label, value } of [...fr.fields, ...en.fields]) {
          expect(label).not.toBe('');
          expect(value).not.toMatch(/^$|undefined|null|_/);
        }
      }),
    );
  });

  it.each(['fr', 'en'] as const)('has a word for each code, each another, in %s', (locale) => {
    const words = coopWords(locale);
    for (const [codes, labels] of [
      [COOP_TYPES, words.types],
      [COOP_PLACES, words.places],
      [COOP_THEMES, words.themes],
      [COOP_DEVICES, words.devices],
      [COOP_AUTONOMY, words.autonomy],
      [COOP_WORKSHOP_LEVELS, words.workshopLevels],
      [COOP_ORIENTATIONS, words.orientations],
    ] as const) {
      expect(Object.keys(labels).toSorted()).toEqual([...codes].toSorted());
      expect(new Set(Object.values(labels)).size).toBe(codes.length);
    }
    expect([15, 60, 75, 125].map(words.duration)).toEqual(
      locale === 'fr'
        ? ['15\u202Fmin', '1\u202Fh', '1\u202Fh\u202F15', '2\u202Fh\u202F05']
        : ['15 min', '1 h', '1 h 15 min', '2 h 5 min'],
    );
  });
});
