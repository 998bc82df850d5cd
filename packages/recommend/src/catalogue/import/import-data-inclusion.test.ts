import { expect, test } from 'vitest';
import { parseResource } from '../../schema/parse-resource.ts';
import { bytesOf } from './bytes.test-kit.ts';
import { importDataInclusion } from './import-data-inclusion.ts';

const SERVICE = {
  source: 'dora',
  structure_id: 'dora--s1',
  id: 'dora--a1',
  nom: 'Atelier premiers pas',
  description: 'On apprend la souris. On boit un café.',
  date_maj: '2026-05-01',
  type: 'atelier',
  thematiques: ['numerique--acceder-a-une-connexion-internet'],
  frais: 'gratuit',
  modes_accueil: ['en-presentiel'],
  modes_mobilisation: ['telephoner'],
  zone_eligibilite: ['29'],
  publics: ['personnes-exilees'],
};
const STRUCTURES = [{ source: 'dora', id: 'dora--s1', nom: 'EPN du lac', date_maj: '2026-05-01' }];

function read(...services: readonly object[]): ReturnType<typeof importDataInclusion> {
  return importDataInclusion({
    services: bytesOf(JSON.stringify(services)),
    structures: bytesOf(JSON.stringify(STRUCTURES)),
  });
}

test('a service', async () => {
  const { resources, issues } = await read(SERVICE);
  expect(issues).toEqual([]);
  expect(resources).toEqual([
    {
      schema: 'jalon.resource/1',
      id: 'resource:atelier-premiers-pas-dora-a1',
      kind: 'workshop',
      title: { fr: 'Atelier premiers pas', en: 'Atelier premiers pas' },
      summary: {
        fr: ['On apprend la souris.', 'On boit un café.'],
        en: ['On apprend la souris.', 'On boit un café.'],
      },
      dimensions: [],
      barriers: ['barrier:F1'],
      withSomeone: 'with-someone',
      needs: [],
      where: null,
      provider: 'EPN du lac',
      lastCheck: null,
      cost: 'free',
      accessibility: ['phone-call'],
      only: { departments: ['29'] },
    },
  ]);
  expect(parseResource(resources[0]).ok).toBe(true);
});

test('the people it is for give no barrier: nobody’s origin or health is told from it', async () => {
  const { resources } = await read({ ...SERVICE, thematiques: [] });
  expect(resources[0]?.barriers).toEqual([]);
});

test('themes of v0 are led to those of v1; what is neither is said', async () => {
  const { resources, issues } = await read({
    ...SERVICE,
    thematiques: ['numerique--prendre-en-main-un-ordinateur', 'numerique--voler'],
  });
  expect(resources[0]?.barriers).toContain('barrier:F3');
  expect(resources[0]?.dimensions).toContain('jalon:0.1');
  expect(issues).toEqual([
    expect.objectContaining({ code: 'unknown-value', field: 'thematiques', value: 'numerique--voler' }),
  ]);
});

test('zones', async () => {
  const zone = async (...zone_eligibilite: readonly string[]): Promise<unknown> =>
    (await read({ ...SERVICE, zone_eligibilite })).resources[0]?.only;
  expect(await zone('france')).toBeUndefined();
  expect(await zone('2A', '971')).toEqual({ departments: ['2A', '971'] });
  expect(await zone('29019')).toEqual({ departments: ['29'] });
  expect(await zone('97411')).toEqual({ departments: ['974'] });
  expect(await zone('242900314')).toEqual({ departments: [] });
});

test('a service that cannot be one is left out, and the rest is read; a table will do', async () => {
  const text = `source,structure_id,id,nom,description,type,thematiques,frais
dora,dora--s1,a,,Sans nom,atelier,,
dora,dora--s1,b,Avec nom,Une phrase.,dragon,numerique--acquerir-un-equipement|,payant
`;
  const { resources, issues, rows } = await importDataInclusion({ services: bytesOf(text) });
  expect(rows).toBe(2);
  expect(resources).toEqual([expect.objectContaining({ kind: 'service', cost: 'paid', barriers: ['barrier:F2'] })]);
  expect(issues.map(({ code, field, line }) => [code, field, line])).toEqual([
    ['missing', 'nom', 2],
    ['unknown-value', 'type', 3],
  ]);
});
