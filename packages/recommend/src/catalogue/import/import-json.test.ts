import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogues } from '../suited.test-arbitrary.ts';
import { bytesOf } from './bytes.test-kit.ts';
import { importJson } from './import-json.ts';

test('entries as they are here come back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(catalogues, async (catalogue) => {
      const sound = catalogue.map(({ only: _only, ...one }) => one);
      const { resources, issues } = await importJson(bytesOf(JSON.stringify(sound)));
      const faults = issues.filter(({ code }) => code !== 'nothing' && code !== 'repeated');
      expect(faults).toEqual([]);
      expect(resources).toEqual(resources.map(({ id }) => sound.find((one) => one.id === id)));
      expect(resources.length).toBe(sound.length);
    }),
    { numRuns: 50 },
  );
});

test('anything else is read by the names of its members', async () => {
  const list = [
    { titre: 'Ma carte', type: 'outil', langues: ['fr', 'en'], dimensions: ['digcomp:1.1'], couleur: 'vert' },
    { title: { fr: 'Le son', en: 'Sound' }, kind: 'video', summary: { fr: ['Un.', 'Deux.'], en: ['One.', 'Two.'] } },
    { kind: 'video' },
    { title: { deep: { er: 1 } }, kind: 'video' },
  ];
  const { resources, issues, rows, totals } = await importJson(bytesOf(JSON.stringify(list, null, 1)));
  expect([rows, resources.length, totals.leftOut]).toEqual([4, 2, 2]);
  expect(resources[0]).toMatchObject({ languages: ['fr', 'en'], dimensions: ['digcomp:1.1'] });
  expect(resources[1]?.summary).toEqual({ fr: ['Un.', 'Deux.'], en: ['One.', 'Two.'] });
  expect(issues.filter(({ field }) => field === 'couleur')).toHaveLength(1);
  expect(issues.filter(({ effect }) => effect === 'row-left-out').map(({ field }) => field)).toEqual([
    'title',
    'title',
  ]);
});

test('an entry of ours that is not sound says where', async () => {
  const broken = { schema: 'jalon.resource/1', id: 'resource:x', kind: 'dragon' };
  const { resources, issues, totals } = await importJson(bytesOf(JSON.stringify([broken])));
  expect(resources).toEqual([]);
  expect(totals.leftOut).toBe(1);
  expect(issues.map(({ field }) => field)).toEqual(expect.arrayContaining(['/kind', '/title', '/needs']));
});

test.each([
  ['nothing', ''],
  ['no JSON', 'titre;type'],
  ['a list of other things', '[1, "two", null]'],
  ['one object out of two', '[{"titre": "A", "type": "outil"}, {"titre": '],
])('%s: said, never thrown', async (_what, text) => {
  const { resources, issues, rows, totals } = await importJson(bytesOf(text));
  expect(issues.length).toBeGreaterThan(0);
  expect(resources.length + totals.leftOut).toBe(rows);
});

test('a member named as what every object has does no harm', async () => {
  const text = '[{"__proto__": {"title": "x"}, "constructor": "y", "titre": "A", "type": "outil"}]';
  const { resources } = await importJson(bytesOf(text));
  expect(resources[0]?.title.fr).toBe('A');
  expect(({} as Record<string, unknown>)['title']).toBeUndefined();
});
