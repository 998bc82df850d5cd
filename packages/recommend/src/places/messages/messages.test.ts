import { expect, test } from 'vitest';
import { codesOf, nearestPlaces, placesIndex, type OpenState, type PlaceFound, type PlaceQuery } from '../index.ts';
import { placeWith } from '../place.test-kit.ts';
import { placeSentences, placeWords } from './index.ts';

const MONDAY = { day: '2026-11-23', minutes: 600 };
const plain = (text: string | null): string | null => text?.replaceAll(/[\u00A0\u202F]/g, ' ') ?? null;
const FIELDS = ['services', 'publics', 'care', 'fees', 'programmes', 'access', 'ways'] as const;

function found(told: Parameters<typeof placeWith>[0], query: Partial<PlaceQuery> = {}): PlaceFound {
  const near = { lat: 48.4, lon: -4.5 };
  const result = nearestPlaces(placesIndex([placeWith({ position: near, ...told })]), {
    near,
    at: MONDAY,
    audience: 'mediator',
    ...query,
  });
  const one = result.ok ? result.value[0] : undefined;
  if (one === undefined) throw new Error('not found');
  return one;
}

test('a place said to a learner and to a mediator', () => {
  const one = found(
    {
      services: ['paperwork-help'],
      hours: 'Mo-Fr 09:00-17:30',
      updated: '2025-03-01',
      phone: '+33298000001',
      fees: ['free'],
    },
    { services: ['paperwork-help'], fees: ['free'], near: { lat: 48.41, lon: -4.5 } },
  );
  const fr = placeSentences(one, { locale: 'fr', at: MONDAY });
  expect({
    ...fr,
    distance: plain(fr.distance),
    hours: plain(fr.hours),
    notices: fr.notices.map(plain),
    phone: plain(fr.phone),
  }).toEqual({
    distance: 'à 1,1 km',
    hours: 'Ouvert jusqu’à 17 h 30',
    because: ['Ce lieu propose une aide pour vos démarches.', 'C’est gratuit.'],
    notices: ['Appelez avant de venir : la fiche date de plus d’un an.'],
    phone: '02 98 00 00 01',
    updated: 'Fiche du 1er mars 2025',
  });
  expect(placeSentences(one, { locale: 'en', at: MONDAY, reader: 'mediator' })).toMatchObject({
    distance: '1.1 km away as the crow flies',
    hours: 'Open until 17:30',
    because: ['This place offers help with administrative procedures.', 'It is free.'],
    updated: 'Record of 1 March 2025',
  });
});

test.each([
  [{ open: 'yes', until: null }, 'Ouvert', 'Open'],
  [{ open: 'yes', until: { day: '2026-11-24', minutes: 0 } }, 'Ouvert jusqu’à 24 h', 'Open until 24:00'],
  [
    { open: 'yes', until: { day: '2026-11-24', minutes: 120 } },
    'Ouvert jusqu’à demain à 2 h',
    'Open until tomorrow at 2:00',
  ],
  [
    { open: 'yes', until: { day: '2026-11-23', minutes: 720 }, comment: 'sur rendez-vous' },
    'Ouvert jusqu’à 12 h. Le lieu précise : « sur rendez-vous »',
    'Open until 12:00. The place adds: “sur rendez-vous”',
  ],
  [
    { open: 'no', next: { day: '2026-11-23', minutes: 840 } },
    'Fermé en ce moment, ouvre à 14 h',
    'Closed now, opens at 14:00',
  ],
  [
    { open: 'no', next: { day: '2026-11-24', minutes: 540 } },
    'Fermé en ce moment, ouvre demain à 9 h',
    'Closed now, opens tomorrow at 9:00',
  ],
  [
    { open: 'no', next: { day: '2026-11-28', minutes: 605 } },
    'Fermé en ce moment, ouvre samedi à 10 h 05',
    'Closed now, opens Saturday at 10:05',
  ],
  [
    { open: 'no', next: { day: '2027-09-01', minutes: 540 } },
    'Fermé en ce moment, ouvre le 1er septembre à 9 h',
    'Closed now, opens on 1 September at 9:00',
  ],
  [{ open: 'no', next: null }, 'Fermé en ce moment', 'Closed now'],
  [{ open: 'unknown', why: 'not-told' }, 'Horaires inconnus', 'Opening hours not known'],
  [
    { open: 'unknown', why: 'public-holiday' },
    'Jour férié : demandez si c’est ouvert',
    'Public holiday: ask whether it is open',
  ],
] as const)('%j', (hours, fr, en) => {
  const one: PlaceFound = { ...found({}), hours: hours as OpenState };
  expect(plain(placeSentences(one, { locale: 'fr', at: MONDAY }).hours)).toBe(fr);
  expect(placeSentences(one, { locale: 'en', at: MONDAY }).hours).toBe(en);
});

test.each([
  [0, 'à 50 m', '50 m away'],
  [349, 'à 350 m', '350 m away'],
  [980, 'à 1 km', '1 km away'],
  [1249, 'à 1,2 km', '1.2 km away'],
  [9960, 'à 10 km', '10 km away'],
  [43_600, 'à 44 km', '44 km away'],
])('%i metres', (metres, fr, en) => {
  expect(plain(placeWords('fr').distance(metres, 'learner'))).toBe(fr);
  expect(placeWords('en').distance(metres, 'learner')).toBe(en);
});

test.each([
  [{ updated: '2024-01-01', phone: '+33298000001' }, ['Appelez avant de venir : la fiche date de plus d’un an.']],
  [
    { updated: '2024-01-01' },
    ['Vérifiez avant de venir : la fiche date de plus d’un an.', 'Le numéro de téléphone n’est pas connu.'],
  ],
  [{ phone: '3646' }, ['Appelez avant de venir : la date de la fiche n’est pas connue.']],
  [{}, ['Vérifiez avant de venir : la date de la fiche n’est pas connue.', 'Le numéro de téléphone n’est pas connu.']],
  [{ updated: '2026-11-01', phone: '3646' }, []],
  [{ updated: '2027-11-01', phone: '3646' }, ['Appelez avant de venir : la fiche a pu changer.']],
])('before going: %j', (told, notices) => {
  expect(placeSentences(found(told), { locale: 'fr', at: MONDAY }).notices.map(plain)).toEqual(notices);
});

test('no record is said to be old where nobody tells the day', () => {
  const [place] = [placeWith({ id: 'a', insee: '29019', updated: '2024-01-01', phone: '3646' })];
  const result = nearestPlaces(placesIndex([place]), { near: { insee: '29019' } });
  const one = result.ok ? result.value[0] : undefined;
  expect(one && placeSentences(one, { locale: 'fr', at: null }).notices.map(plain)).toEqual([
    'Appelez avant de venir : la fiche a pu changer.',
  ]);
});

test.each(['fr', 'en'] as const)(
  'in %s, every code has words for both readers, and every reason is a sentence',
  (locale) => {
    const words = placeWords(locale);
    for (const field of FIELDS) {
      const said = words.codes[field] as Readonly<
        Record<string, { readonly learner: string; readonly mediator: string }>
      >;
      expect(Object.keys(said)).toEqual(codesOf(field));
      for (const { learner, mediator } of Object.values(said)) {
        for (const text of [learner, mediator]) expect(text).toMatch(/^\S.*[^.\s]$/u);
        expect(learner.split(' ').length).toBeLessThanOrEqual(8);
      }
    }
    const sentences = [
      ...Object.values(words.notTold),
      ...Object.values(words.notices),
      words.openNow,
      words.inTheCommune,
      words.offers('x'),
      words.care('x'),
      words.addresses('x'),
      words.costs('x'),
      words.isOf('x'),
      words.reachedBy('x'),
      words.helps('x'),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  },
);
