import { expect, test } from 'vitest';
import { parseResource } from '../../schema/parse-resource.ts';
import { importPractice } from './import-practice.ts';

const PATH = {
  schema: 'jalon.path/1',
  id: 'path:mouse',
  title: { fr: 'Ma souris', en: 'My mouse' },
  summary: { fr: ['Vous la tenez.'], en: ['You hold it.'] },
  dimensions: ['jalon:0.1'],
  goals: ['goal:learn'],
  device: 'computer',
  minutes: 15,
  activities: [],
};

test('a path and an invented service', async () => {
  const service = { ...PATH, id: 'mirror:health', dimensions: ['digcomp:2.3'], goals: undefined, device: undefined };
  const { resources, issues } = await importPractice([PATH, service], 'Jalon');
  expect(issues).toEqual([]);
  expect(resources.map(({ id, opens, devices, barriers, goals }) => [id, opens, devices, barriers, goals])).toEqual([
    ['resource:path-mouse', 'path:mouse', ['computer'], ['barrier:F3'], ['goal:learn']],
    ['resource:mirror-health', 'mirror:health', ['computer', 'tablet', 'phone'], ['barrier:F9'], undefined],
  ]);
  for (const one of resources) expect(parseResource(one)).toEqual({ ok: true, value: one });
});

test.each([
  ['nothing', null, ''],
  ['no id', { ...PATH, id: 'mouse' }, '/id'],
  ['no dimension of ours', { ...PATH, dimensions: ['2.1'] }, '/dimensions/0'],
  ['no whole minutes', { ...PATH, minutes: 0 }, '/minutes'],
])('%s: left out, and said', async (_what, given, field) => {
  const { resources, issues, rows } = await importPractice([given, PATH], 'Jalon');
  expect([rows, resources.length]).toEqual([2, 1]);
  expect(issues).toEqual([expect.objectContaining({ line: 1, field, effect: 'row-left-out' })]);
});
