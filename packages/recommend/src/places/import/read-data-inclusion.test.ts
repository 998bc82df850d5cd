import { expect, test } from 'vitest';
import { gatherPlaces, readDataInclusion } from './index.ts';

const bytesOf = (value: unknown): Uint8Array[] => [
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
];
const structure = {
  source: 'dora',
  id: 'dora--1',
  nom: 'Maison X',
  date_maj: '2026-05-01',
  commune: 'Brest',
  code_insee: '29019',
  latitude: 48.39,
  longitude: -4.48,
  telephone: '0298000001',
  courriel: 'a@b.fr',
  horaires_accueil: 'Mo-Fr 09:00-12:00',
  reseaux_porteurs: ['france-service', 'autre-reseau'],
};
const service = (more: object): object => ({
  source: 'dora',
  structure_id: 'dora--1',
  id: 'dora--s',
  nom: 'Aide',
  description: 'Aide',
  date_maj: '2026-05-01',
  ...more,
});
const gathered = async (structures: unknown, services: unknown, departments?: readonly string[]) => {
  const rows = readDataInclusion({ structures: bytesOf(structures), services: bytesOf(services) }, { departments });
  return gatherPlaces([{ name: 'di', rows }]);
};

test('what the services of a structure offer is put together', async () => {
  const { places, issues } = await gathered(
    [structure],
    [
      service({
        thematiques: ['numerique--acceder-a-des-services-en-ligne'],
        frais: 'gratuit',
        publics: ['tous-publics', 'seniors', 'personnes-exilees'],
        modes_accueil: ['a-distance', 'en-presentiel'],
        type: 'accompagnement',
        modes_mobilisation: ['telephoner', 'utiliser-lien-mobilisation'],
        mobilisable_par: ['usagers'],
      }),
      service({
        thematiques: ['numerique--maitriser-les-fondamentaux-du-numerique', 'mobilite--mobilite-douce'],
        type: 'atelier',
      }),
      service({ thematiques: ['sante--x'], frais: 'payant' }),
    ],
  );
  expect(issues).toEqual([]);
  expect(places).toEqual([
    {
      schema: 'jalon.place/1',
      id: 'dora--1',
      name: 'Maison X',
      commune: 'Brest',
      insee: '29019',
      position: { lat: 48.39, lon: -4.48 },
      phone: '+33298000001',
      emails: ['a@b.fr'],
      sites: [],
      hours: 'Mo-Fr 09:00-12:00',
      updated: '2026-05-01',
      source: 'dora',
      services: ['paperwork-help', 'everyday-tools'],
      publics: ['older-people'],
      care: [],
      fees: ['free'],
      programmes: ['france-services'],
      access: ['phone'],
      ways: ['remote', 'one-to-one', 'workshop'],
      travel: [],
      labels: [],
      kinds: [],
      unknown: { programmes: ['autre-reseau'], publics: ['personnes-exilees'], access: ['utiliser-lien-mobilisation'] },
    },
  ]);
});

test('what is left of v0 says more than v1; what nobody knows is kept beside', async () => {
  const { places, issues } = await gathered(
    [structure],
    [
      service({
        thematiques: ['numerique--creer-avec-le-numerique', 'numerique--creer-et-developper-mon-entreprise'],
        mobilisable_par: ['professionnels'],
      }),
    ],
  );
  expect(places[0]).toMatchObject({
    services: ['leisure-and-creation'],
    unknown: { services: ['numerique--creer-et-developper-mon-entreprise'] },
    access: ['through-a-professional'],
  });
  expect(issues).toMatchObject([{ code: 'unknown-value', effect: 'value-kept-beside', field: 'thematiques' }]);
});

test('as CSV, lists in braces; a service without its structure, a structure without digital help', async () => {
  const structures = 'id,source,nom,commune,code_insee\ndora--1,dora,X,Brest,29019\ndora--2,dora,Y,Brest,29019\n';
  const services =
    'id,structure_id,thematiques,modes_accueil\n1,dora--1,"{numerique--acquerir-un-equipement,autre}","[""a-distance""]"\n2,dora--9,{numerique--acquerir-un-equipement},\n3,dora--2,{autre},\n';
  const { places, issues, totals } = await gathered(structures, services);
  expect(places).toMatchObject([{ id: 'dora--1', services: ['affordable-equipment'], ways: ['remote'] }]);
  expect(issues).toMatchObject([{ code: 'no-structure', line: 3, column: 2, field: 'structure_id', value: 'dora--9' }]);
  expect(totals).toMatchObject({ rows: 2, places: 1, leftOut: 1 });
});

test('other departments are passed over', async () => {
  const { places, issues } = await gathered(
    [structure, { ...structure, id: 'dora--2', code_insee: '35238', telephone: 'x' }],
    [
      service({ thematiques: ['numerique--acquerir-un-equipement'] }),
      service({ structure_id: 'dora--2', thematiques: ['numerique--acquerir-un-equipement'] }),
    ],
    ['29'],
  );
  expect(places.map(({ id }) => id)).toEqual(['dora--1']);
  expect(issues).toEqual([]);
});
