import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { type Line, rows } from './rows.ts';
import {
  DI_BASICS,
  DI_CONNECTION,
  DI_EQUIPMENT,
  DI_ONLINE_SERVICES,
  DI_PAPERWORK,
  DI_RIGHTS,
} from './service-codes.ts';

type DiId = EntryIds['di'];

/** The themes of data·inclusion v1 that answer a barrier. */
export const BARRIER_DI: readonly CrosswalkRow[] = /* @__PURE__ */ rows<EntryIds['barrier'], DiId>(
  'proposed',
  'Jalon, data·inclusion 1.0.8',
  lines(),
);

function lines(): readonly Line<EntryIds['barrier'], DiId>[] {
  const french: DiId = 'di:thematiques.lecture-ecriture-calcul--maitriser-le-francais';
  const onRequest = {
    fr: 'Sur demande seulement : jamais déduit des réponses.',
    en: 'On request only: never inferred from answers.',
  };
  return [
    ['barrier:F1', 'relatedMatch', DI_CONNECTION],
    ['barrier:F2', 'relatedMatch', DI_EQUIPMENT],
    ['barrier:F3', 'relatedMatch', DI_BASICS],
    ['barrier:F4', 'relatedMatch', [french, 'di:thematiques.lecture-ecriture-calcul--maitriser-le-calcul']],
    [
      'barrier:F5',
      'relatedMatch',
      french,
      {
        fr: 'Ne jamais en déduire le public « personnes exilées ».',
        en: 'Never infer the public “people in exile” from it.',
      },
    ],
    [
      'barrier:F6',
      'relatedMatch',
      ['di:thematiques.sante--constituer-un-dossier-mdph-invalidite', 'di:publics.personnes-en-situation-de-handicap'],
      onRequest,
      'on-request',
    ],
    ['barrier:F7', 'relatedMatch', 'di:thematiques.remobilisation--bien-etre-confiance-en-soi'],
    ['barrier:F8', 'relatedMatch', 'di:thematiques.remobilisation--lien-social'],
    [
      'barrier:F8',
      'relatedMatch',
      'di:thematiques.famille--soutien-aidants',
      { fr: 'Pour le proche qui aide, à sa demande.', en: 'For the relative who helps, when they ask.' },
      'on-request',
    ],
    ['barrier:F9', 'relatedMatch', [DI_PAPERWORK, DI_RIGHTS, DI_ONLINE_SERVICES]],
    [
      'barrier:F10',
      'relatedMatch',
      [
        'di:thematiques.difficultes-financieres--ameliorer-sa-gestion-budgetaire',
        'di:thematiques.difficultes-financieres--acquerir-une-autonomie-budgetaire',
        'di:thematiques.difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere',
        'di:thematiques.difficultes-financieres--situation-dendettement-surendettement',
      ],
    ],
    [
      'barrier:F11',
      'relatedMatch',
      [
        'di:thematiques.mobilite--etre-accompagne-dans-son-parcours-mobilite',
        'di:thematiques.mobilite--mobilite-douce-partagee-collective',
        'di:thematiques.mobilite--financer-ma-mobilite',
      ],
    ],
    ['barrier:F12', 'relatedMatch', DI_BASICS],
    ['barrier:F13', 'relatedMatch', 'di:thematiques.famille--garde-denfants'],
  ];
}
