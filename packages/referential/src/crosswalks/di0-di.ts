import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { type Line, rows } from './rows.ts';
import { DI_BASICS, DI_CONNECTION, DI_EQUIPMENT, DI_ONLINE_SERVICES, DI_PAPERWORK } from './service-codes.ts';

type V0 = EntryIds['di0'];
type V1 = EntryIds['di'];

/** What to read in v1 for the digital themes of data·inclusion v0 that still circulate. */
export const DI0_DI: readonly CrosswalkRow[] = /* @__PURE__ */ rows<V0, V1>(
  'proposed',
  'Jalon, data·inclusion v0 / 1.0.8',
  lines(),
);

function lines(): readonly Line<V0, V1>[] {
  return [
    [
      'di0:thematiques.numerique--acceder-a-une-connexion-internet',
      'exactMatch',
      DI_CONNECTION,
      { fr: 'Même code dans les deux versions.', en: 'The same code in both versions.' },
    ],
    ['di0:thematiques.numerique--acceder-a-du-materiel', 'broadMatch', DI_EQUIPMENT],
    ['di0:thematiques.numerique--s-equiper-en-materiel-informatique', 'closeMatch', DI_EQUIPMENT],
    ['di0:thematiques.numerique--prendre-en-main-un-ordinateur', 'broadMatch', DI_BASICS],
    ['di0:thematiques.numerique--prendre-en-main-un-smartphone-ou-une-tablette', 'broadMatch', DI_BASICS],
    ['di0:thematiques.numerique--utiliser-le-numerique-au-quotidien', 'broadMatch', DI_BASICS],
    ['di0:thematiques.numerique--approfondir-ma-culture-numerique', 'broadMatch', DI_BASICS],
    ['di0:thematiques.numerique--promouvoir-la-citoyennete-numerique', 'broadMatch', DI_BASICS],
    ['di0:thematiques.numerique--creer-avec-le-numerique', 'broadMatch', DI_BASICS],
    [
      'di0:thematiques.numerique--devenir-autonome-dans-les-demarches-administratives',
      'relatedMatch',
      [DI_ONLINE_SERVICES, DI_PAPERWORK],
    ],
    [
      'di0:thematiques.numerique--realiser-des-demarches-administratives-avec-un-accompagnement',
      'relatedMatch',
      [DI_ONLINE_SERVICES, DI_PAPERWORK],
    ],
    ['di0:thematiques.numerique--accompagner-les-demarches-de-sante', 'broadMatch', DI_ONLINE_SERVICES],
    [
      'di0:thematiques.numerique--favoriser-mon-insertion-professionnelle',
      'relatedMatch',
      ['di:thematiques.preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi', DI_BASICS],
    ],
    [
      'di0:thematiques.numerique--creer-et-developper-mon-entreprise',
      'relatedMatch',
      'di:thematiques.creer-une-entreprise--developper-son-entreprise',
    ],
    [
      'di0:thematiques.numerique--soutenir-la-parentalite-et-l-education-avec-le-numerique',
      'relatedMatch',
      ['di:thematiques.famille--soutien-a-la-parentalite-et-a-leducation', DI_BASICS],
    ],
  ];
}
