import { dimensionById, type Locale } from '@jalon/referential';
import { BARRIERS, barrierLinksOf } from '@jalon/referential/barriers';
import { entry } from '@jalon/referential/frames';
import { search } from '@jalon/referential/search';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { barrierDimensions } from './barrier-dimensions.ts';
import { barrierServices } from './barrier-services.ts';
import { MapResults } from './map-results.tsx';
import { mapTexts } from './map-texts.ts';

function shown(typed: string, locale: Locale = 'fr'): string {
  const texts = mapTexts(locale);
  return renderToStaticMarkup(
    <MapResults hits={search(typed, locale)} baseId="m" selected={null} onOpen={() => {}} {...{ locale, texts }} />,
  ).replaceAll('&#x27;', "'");
}

describe.each<Locale>(['fr', 'en'])('in %s', (locale) => {
  test.each(BARRIERS.map((each) => [each.code, each] as const))(
    '%s is said in the learner’s words, never in the helper’s',
    (code, { label, learner }) => {
      const html = shown(code, locale);
      expect(html).toContain(learner[locale]);
      expect(html).not.toContain(label[locale]);
      expect(html).toContain(mapTexts(locale).barrier);
    },
  );
});

test.each([
  ['dettes', 'Payer moins cher'],
  ['sourd', 'Régler l’appareil à votre confort'],
  ['handicap', 'Régler l’appareil à votre confort'],
  ['je ne sais pas lire', 'Lire et écrire plus facilement'],
])('« %s » finds « %s »', (typed, words) => {
  expect(shown(typed)).toContain(words);
});

test('where adaptations are what is asked, they are what is shown', () => {
  const html = shown('surdité');
  for (const words of ['Des sous-titres', 'La langue des signes']) expect(html).toContain(words);
  expect(html).not.toMatch(/surdité|handicap|déficience/iu);
});

test('places are named by their services; the special care and the theme of a barrier stay with the helper', () => {
  expect(barrierServices('barrier:F2').map(({ id }) => id)).toEqual([
    'places:services.acquisition-de-materiel-informatique-a-prix-solidaire',
    'places:services.acces-internet-et-materiel-informatique',
  ]);
  expect(shown('F2')).toContain('Acquisition de matériel informatique à prix solidaire');
  for (const { id, code } of BARRIERS) {
    const { places, dataInclusion, onRequest, neverInferred } = barrierLinksOf(id);
    const offered = barrierServices(id).map(({ label }) => label.fr);
    const kept = [...places.filter((place) => !place.includes('services.')), ...dataInclusion, ...onRequest];
    const hidden = [...kept, ...neverInferred].map((each) => entry(each).label.fr);
    const html = shown(code);
    expect(hidden.filter((words) => html.includes(`>${words}<`) && !offered.includes(words))).toEqual([]);
  }
});

test('a barrier that stands on dimensions opens them', () => {
  expect(barrierDimensions('barrier:F3')).toHaveLength(6);
  expect(barrierDimensions('barrier:F12')).toEqual(['digcomp:4.1', 'digcomp:4.2']);
  expect(barrierDimensions('barrier:F10')).toEqual([]);
  expect(shown('F12')).toContain(dimensionById('digcomp:4.1').label.fr);
});

test('a dimension found twice has two buttons, each with its own id', () => {
  const ids = [...shown('arnaque').matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
});
