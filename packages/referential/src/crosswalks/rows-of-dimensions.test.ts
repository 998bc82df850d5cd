import { expect, it } from 'vitest';
import { DIMENSIONS } from '../dimensions.ts';
import type { EntryId, FrameId } from '../frames/entry-id.ts';
import { crosswalk } from './crosswalk.ts';

// Our own choices, typed apart from the tables: where each dimension is worked on, the likeliest first.

const PLACES: Readonly<Record<string, string>> = {
  everyday: 'maitrise-des-outils-numeriques-du-quotidien',
  access: 'acces-internet-et-materiel-informatique',
  understand: 'comprehension-du-monde-numerique',
  leisure: 'loisirs-et-creations-numeriques',
  safety: 'utilisation-securisee-du-numerique',
  paperwork: 'aide-aux-demarches-administratives',
};

const PAPERWORK =
  'aide_aux_demarches_administratives papiers_elections_citoyennete famille_scolarite social_sante travail_formation logement transports_mobilite argent_impots justice etrangers_europe loisirs_sports_culture associations';

const ROWS: readonly (readonly [id: EntryId, coop: string, places: string])[] = [
  ['jalon:0.1', 'prendre_en_main_du_materiel', 'everyday'],
  ['jalon:0.2', 'prendre_en_main_du_materiel', 'everyday'],
  ['jalon:0.3', 'prendre_en_main_du_materiel', 'everyday'],
  ['jalon:0.4', 'prendre_en_main_du_materiel', 'everyday'],
  ['jalon:0.5', 'prendre_en_main_du_materiel', 'everyday'],
  ['jalon:0.6', 'prendre_en_main_du_materiel navigation_sur_internet', 'everyday access'],
  ['digcomp:1.1', 'navigation_sur_internet', 'everyday understand'],
  ['digcomp:1.2', 'navigation_sur_internet culture_numerique', 'understand everyday'],
  ['digcomp:1.3', 'gere_ses_contenus_numeriques', 'everyday'],
  ['digcomp:2.1', 'email reseaux_sociaux', 'everyday'],
  ['digcomp:2.2', 'email reseaux_sociaux', 'everyday'],
  ['digcomp:2.3', PAPERWORK, 'paperwork'],
  ['digcomp:2.4', 'bureautique email', 'everyday'],
  ['digcomp:2.5', 'reseaux_sociaux email', 'everyday understand'],
  ['digcomp:2.6', 'securite_numerique reseaux_sociaux', 'safety everyday'],
  ['digcomp:3.1', 'bureautique creer_avec_le_numerique', 'everyday leisure'],
  ['digcomp:3.2', 'creer_avec_le_numerique bureautique', 'everyday leisure'],
  ['digcomp:3.3', 'creer_avec_le_numerique culture_numerique', 'leisure understand'],
  ['digcomp:3.4', 'creer_avec_le_numerique', 'leisure'],
  ['digcomp:4.1', 'securite_numerique maintenance_de_materiel', 'safety'],
  ['digcomp:4.2', 'securite_numerique banque_et_achats_en_ligne', 'safety'],
  ['digcomp:4.3', 'culture_numerique parentalite sante', 'safety understand'],
  ['digcomp:4.4', 'culture_numerique', 'understand'],
  ['digcomp:5.1', 'prendre_en_main_du_materiel maintenance_de_materiel', 'everyday'],
  ['digcomp:5.2', 'prendre_en_main_du_materiel', 'everyday'],
  ['digcomp:5.3', 'creer_avec_le_numerique', 'everyday leisure'],
  ['digcomp:5.4', 'diagnostic_numerique culture_numerique', 'understand everyday'],
];

it('every dimension is here', () => {
  expect(ROWS.map(([id]) => id)).toEqual(DIMENSIONS.map(({ id }) => id));
});

it.each(ROWS)('%s is worked on under these themes, services and digital themes, in this order', (id, coop, places) => {
  expect(targets(id, 'coop')).toEqual(coop.split(' '));
  expect(targets(id, 'places')).toEqual(places.split(' ').map((name) => PLACES[name]));
  expect(targets(id, 'di')).toEqual(
    id === 'digcomp:2.3'
      ? [
          'numerique--acceder-a-des-services-en-ligne',
          'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
        ]
      : ['numerique--maitriser-les-fondamentaux-du-numerique'],
  );
  for (const frame of ['coop', 'places', 'di'] as const)
    for (const { relation } of crosswalk(id, frame)) expect(relation).toBe('relatedMatch');
});

/** The codes met in a frame, without the frame and the field. */
function targets(id: EntryId, frame: FrameId): readonly string[] {
  return crosswalk(id, frame).map(({ to }) => to.replace(/^[^.]*\./, ''));
}
