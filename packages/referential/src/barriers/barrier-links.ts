import type { EntryIds } from '../frames/entry-id.ts';
import type { BarrierId } from '../ids.ts';

/** Where a barrier leads: what it stands on, and what to look for when it is a need. Prefixed codes of other frames. */
export interface BarrierLinks {
  readonly id: BarrierId;
  /** Prerequisites of DigComp, tasks of the EDS, degrees of the ANLCI, dimensions. */
  readonly anchors: readonly EntryIds['prealable' | 'eds' | 'anlci' | 'jalon' | 'digcomp'][];
  /** Themes of data·inclusion v1 to search at once. */
  readonly dataInclusion: readonly EntryIds['di'][];
  /** What to look for in a place: services, special care, ways of helping, cost. */
  readonly places: readonly EntryIds['places'][];
  /** Searched only when the person asks for it: it would tell of their health, or is for somebody else. */
  readonly onRequest: readonly EntryIds['di' | 'places'][];
  /** Never concluded from this barrier, whatever the answers. */
  readonly neverInferred: readonly EntryIds['di'][];
}

/** The links of the thirteen barriers, in order. Ours. */
export const BARRIER_LINKS: readonly BarrierLinks[] = /* @__PURE__ */ allLinks();

function allLinks(): readonly BarrierLinks[] {
  const none = { anchors: [], dataInclusion: [], places: [], onRequest: [], neverInferred: [] } as const;
  return [
    {
      ...none,
      id: 'barrier:F1',
      anchors: ['prealable:P2'],
      dataInclusion: ['di:thematiques.numerique--acceder-a-une-connexion-internet'],
      places: ['places:services.acces-internet-et-materiel-informatique'],
    },
    {
      ...none,
      id: 'barrier:F2',
      anchors: ['prealable:P3'],
      dataInclusion: ['di:thematiques.numerique--acquerir-un-equipement'],
      places: [
        'places:services.acquisition-de-materiel-informatique-a-prix-solidaire',
        'places:services.acces-internet-et-materiel-informatique',
      ],
    },
    {
      ...none,
      id: 'barrier:F3',
      anchors: ['jalon:0', 'eds:1', 'eds:2', 'eds:4', 'eds:5', 'eds:6', 'eds:7', 'eds:8', 'anlci:D1'],
      dataInclusion: ['di:thematiques.numerique--maitriser-les-fondamentaux-du-numerique'],
      places: ['places:services.maitrise-des-outils-numeriques-du-quotidien'],
    },
    {
      ...none,
      id: 'barrier:F4',
      anchors: ['prealable:P1', 'anlci:D1'],
      dataInclusion: [
        'di:thematiques.lecture-ecriture-calcul--maitriser-le-francais',
        'di:thematiques.lecture-ecriture-calcul--maitriser-le-calcul',
      ],
      places: ['places:prise_en_charge_specifique.illettrisme'],
    },
    {
      ...none,
      id: 'barrier:F5',
      anchors: ['prealable:P1'],
      dataInclusion: ['di:thematiques.lecture-ecriture-calcul--maitriser-le-francais'],
      places: [
        'places:prise_en_charge_specifique.langues-etrangeres-anglais',
        'places:prise_en_charge_specifique.langues-etrangeres-autres',
      ],
      neverInferred: ['di:publics.personnes-exilees'],
    },
    {
      ...none,
      id: 'barrier:F6',
      anchors: ['prealable:P5', 'eds:3'],
      onRequest: [
        'di:thematiques.sante--constituer-un-dossier-mdph-invalidite',
        'di:publics.personnes-en-situation-de-handicap',
        'places:prise_en_charge_specifique.surdite',
        'places:prise_en_charge_specifique.deficience-visuelle',
        'places:prise_en_charge_specifique.handicaps-moteurs',
        'places:prise_en_charge_specifique.handicaps-mentaux',
      ],
    },
    {
      ...none,
      id: 'barrier:F7',
      dataInclusion: ['di:thematiques.remobilisation--bien-etre-confiance-en-soi'],
      places: ['places:modalites_accompagnement.accompagnement-individuel'],
    },
    {
      ...none,
      id: 'barrier:F8',
      anchors: ['prealable:P4'],
      dataInclusion: ['di:thematiques.remobilisation--lien-social'],
      places: ['places:modalites_accompagnement.accompagnement-individuel'],
      onRequest: ['di:thematiques.famille--soutien-aidants'],
    },
    {
      ...none,
      id: 'barrier:F9',
      anchors: ['digcomp:2.3'],
      dataInclusion: [
        'di:thematiques.difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
        'di:thematiques.difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
        'di:thematiques.numerique--acceder-a-des-services-en-ligne',
      ],
      places: [
        'places:services.aide-aux-demarches-administratives',
        'places:dispositif_programmes_nationaux.aidants-connect',
        'places:dispositif_programmes_nationaux.france-services',
      ],
    },
    {
      ...none,
      id: 'barrier:F10',
      dataInclusion: [
        'di:thematiques.difficultes-financieres--ameliorer-sa-gestion-budgetaire',
        'di:thematiques.difficultes-financieres--acquerir-une-autonomie-budgetaire',
        'di:thematiques.difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere',
        'di:thematiques.difficultes-financieres--situation-dendettement-surendettement',
      ],
      places: ['places:frais_a_charge.gratuit', 'places:frais_a_charge.gratuit-sous-condition'],
    },
    {
      ...none,
      id: 'barrier:F11',
      dataInclusion: [
        'di:thematiques.mobilite--etre-accompagne-dans-son-parcours-mobilite',
        'di:thematiques.mobilite--mobilite-douce-partagee-collective',
        'di:thematiques.mobilite--financer-ma-mobilite',
      ],
      places: ['places:itinerance.itinerant', 'places:modalites_accompagnement.a-distance'],
    },
    {
      ...none,
      id: 'barrier:F12',
      anchors: ['digcomp:4.1', 'digcomp:4.2'],
      dataInclusion: ['di:thematiques.numerique--maitriser-les-fondamentaux-du-numerique'],
      places: ['places:services.utilisation-securisee-du-numerique'],
    },
    {
      ...none,
      id: 'barrier:F13',
      dataInclusion: ['di:thematiques.famille--garde-denfants'],
      places: ['places:modalites_accompagnement.a-distance'],
    },
  ];
}
