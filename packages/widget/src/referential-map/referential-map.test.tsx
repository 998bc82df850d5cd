import { AREAS, COMPETENCES, DIMENSIONS, GROUNDWORK, type DimensionId, type Locale } from '@jalon/referential';
import { DESCRIPTIONS, GROUNDWORK_DESCRIPTIONS } from '@jalon/referential/descriptions';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CROSSWALK_FRAMES, metElsewhere } from './met-elsewhere.ts';
import type { ReferentialMapProps } from './referential-map-props.ts';
import { ReferentialMap } from './referential-map.tsx';

function shown(props: ReferentialMapProps): string {
  return renderToStaticMarkup(<ReferentialMap {...props} />)
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

describe.each<Locale>(['fr', 'en'])('in %s', (locale) => {
  test('the map names its six areas and its 27 dimensions, one of them a stop of the Tab key', () => {
    const html = shown({ locale });
    for (const { label } of [...AREAS, ...DIMENSIONS]) expect(html).toContain(label[locale]);
    expect(html.match(/tabindex="0"/gu)).toHaveLength(1);
    expect(html.match(/tabindex="-1"/gu)).toHaveLength(26);
  });

  test.each([...GROUNDWORK_DESCRIPTIONS, ...DESCRIPTIONS].map((said) => [said.id, said] as const))(
    '%s opens on what it is about and on each of its levels',
    (id, said) => {
      const html = shown({ locale, selected: id });
      expect(html).toContain(said.about[locale]);
      for (const statement of Object.values(said.statements)) expect(html).toContain(statement[locale]);
      expect(html.match(/aria-current="true"/gu)).toHaveLength(1);
    },
  );
});

test('headings follow the level that the page leaves', () => {
  const html = shown({ selected: 'digcomp:1.3', headingLevel: 3 });
  expect([...new Set(html.match(/<h\d/gu))].toSorted()).toEqual(['<h3', '<h4', '<h5']);
});

test('frames are those asked for, in their order; without any, nothing is said of them', () => {
  const html = shown({ selected: 'digcomp:1.3', crosswalkFrames: ['coop', 'pix'] });
  expect(html.indexOf('La Coop de la médiation')).toBeGreaterThan(0);
  expect(html.indexOf('Pix</span>')).toBeGreaterThan(html.indexOf('La Coop de la médiation'));
  expect(html).not.toContain('CRCN');
  expect(shown({ selected: 'digcomp:1.3', crosswalkFrames: [] })).not.toContain('<details');
});

test('the map counts what it shows: competences, and gestures apart', () => {
  const [areas, competences, gestures] = [AREAS.length - 1, COMPETENCES.length, GROUNDWORK.length];
  expect([areas, competences, gestures]).toEqual([5, 21, 6]);
  expect(shown({})).toContain('Cinq domaines, 21 compétences. Avant elles, six gestes de base.');
  expect(shown({ locale: 'en' })).toContain('Five areas, 21 skills. Before them, six first gestures.');
});

test('a title says where it comes from, a former one too', () => {
  expect(shown({ selected: 'digcomp:2.5' })).toContain(
    '<dd>Nétiquette <span class="jalon-map-quiet">(titre d’usage)</span></dd>',
  );
  expect(shown({ selected: 'digcomp:2.5', locale: 'en' })).toContain(
    '<dd>Netiquette <span class="jalon-map-quiet">(official title)</span></dd>',
  );
});

test('a frame that meets the area only says so', () => {
  expect(metElsewhere('digcomp:1.3', ['clea', 'pix'])).toMatchObject([
    { frame: { id: 'clea' }, isWholeArea: true, rows: [{ from: 'digcomp:1', to: 'clea:2' }] },
    { frame: { id: 'pix' }, isWholeArea: false, rows: [{ to: 'pix:1.2' }, { to: 'pix:1.3' }] },
  ]);
});

test.each(DIMENSIONS.map(({ id }): [DimensionId] => [id]))('%s meets something in one of the usual frames', (id) => {
  expect(metElsewhere(id, CROSSWALK_FRAMES).length).toBeGreaterThan(0);
});
