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

test('entries one a line come back as they were, their lists with them', async () => {
  await fc.assert(
    fc.asyncProperty(catalogues, async (catalogue) => {
      const sound = catalogue.map(({ only: _only, ...one }) => one);
      const lines = sound.map((one) => JSON.stringify(one)).join('\n');
      expect((await importJson(bytesOf(lines))).resources).toEqual(
        (await importJson(bytesOf(JSON.stringify(sound)))).resources,
      );
    }),
    { numRuns: 50 },
  );
});

test('what is not read of a file is said, and its rows are counted', async () => {
  const row = '{"titre": "A", "type": "outil"}';
  const beside = await importJson(bytesOf(`{"authors": [{"name": "x"}], "resources": [${row}]}`));
  expect(beside).toMatchObject({ rows: 1, totals: { leftOut: 0 } });
  expect(beside.issues[0]).toMatchObject({ code: 'list-left-out', effect: 'value-left-out' });
  const after = await importJson(bytesOf(`[${row}]\n[${row}]`));
  expect(after).toMatchObject({ rows: 2, totals: { leftOut: 1 } });
  expect(after.issues.at(-1)).toMatchObject({ code: 'after-the-end', effect: 'row-left-out', line: 2 });
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
