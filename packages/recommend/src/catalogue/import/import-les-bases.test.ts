import { expect, test } from 'vitest';
import { parseResource } from '../../schema/parse-resource.ts';
import { bytesOf } from './bytes.test-kit.ts';
import { importLesBases } from './import-les-bases.ts';

test('what its address answers: titles, dates, and nothing else', async () => {
  const list = [
    {
      id: '1',
      slug: 'fiche-un',
      title: 'Fiche un',
      created: '2024-01-01',
      updated: '2024-02-01',
      is_public: true,
      url: '',
    },
    { id: '2', slug: 'fiche-deux', title: 'Fiche deux', is_public: false },
    { id: '3', slug: 'fiche-trois', is_public: true },
  ];
  const { resources, issues, rows, totals } = await importLesBases(bytesOf(JSON.stringify(list)), { format: 'json' });
  expect([rows, totals.leftOut]).toEqual([3, 2]);
  expect(resources).toEqual([
    expect.objectContaining({
      kind: 'document',
      audience: 'helper',
      address: 'https://lesbases.anct.gouv.fr/ressources/fiche-un',
      lastCheck: null,
      where: null,
    }),
  ]);
  expect(issues.filter(({ effect }) => effect === 'row-left-out').map(({ code }) => code)).toEqual([
    'not-public',
    'missing',
  ]);
  for (const one of resources) expect(parseResource(one).ok).toBe(true);
});

test('without options, a list says itself what it is', async () => {
  for (const text of ['\uFEFF[{"slug":"un","title":"Un"}]', 'slug;title\nun;Un\n']) {
    const { resources } = await importLesBases(bytesOf(text));
    expect(resources.map(({ address }) => address)).toEqual(['https://lesbases.anct.gouv.fr/ressources/un']);
  }
});

test('a list with its codes; one it never had is said', async () => {
  const text = `title;url;resource_type;beneficiary;licence;themes
Atelier photo;https://lesbases.anct.gouv.fr/ressources/photo;video_webinaire;personne_situation_illetrisme|adultes;cc_by_sa_4_0;email
Jeu;https://lesbases.anct.gouv.fr/ressources/jeu;hologramme;martiens;etalab_2_0;
`;
  const { resources, issues } = await importLesBases(bytesOf(text), { format: 'csv' });
  expect(resources[0]).toMatchObject({ kind: 'video', barriers: ['barrier:F4'], licence: 'CC-BY-SA-4.0' });
  expect(resources[1]).toMatchObject({ kind: 'document', barriers: [], licence: 'etalab-2.0' });
  expect(
    issues.filter(({ code }) => code === 'unknown-value').map(({ line, field, value }) => [line, field, value]),
  ).toEqual([
    [3, 'resource_type', 'hologramme'],
    [3, 'beneficiary', 'martiens'],
  ]);
});
