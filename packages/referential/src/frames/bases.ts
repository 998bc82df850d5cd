import { codedValues } from './coded-values.ts';
import type { Frame } from './frame.ts';

/** The codes by which Les Bases sorts its resources: whom for, what kind, which licence. Labels are ours; themes are left out. */
export const BASES: Frame<'bases'> = {
  id: 'bases',
  title: { fr: 'Les Bases du numérique d’intérêt général', en: 'Les Bases (shared resources)' },
  version: '2026-06-30',
  source: 'https://lesbases.anct.gouv.fr',
  licence: {
    fr: 'Codes seulement, qui sont des faits. Formulation de Jalon.',
    en: 'Codes only, which are facts. Wording is Jalon’s.',
  },
  open: true,
  entries: /* @__PURE__ */ [
    /* @__PURE__ */ codedValues('bases', 'beneficiary', 'Public de la ressource', 'Whom it is for', [
      ['tous_publics', 'Tous publics', 'Everybody'],
      ['enfants_mineurs', 'Enfants et adolescents', 'Children and teenagers'],
      ['adultes', 'Adultes', 'Adults'],
      ['seniors_personnes_agees', 'Seniors', 'Older people'],
      ['parents', 'Parents', 'Parents'],
      ['personnes_tres_eloignees_numerique', 'Grands débutants', 'Complete beginners'],
      [
        'personne_situation_handicap_ou_perte_autonomie',
        'Personnes en situation de handicap ou en perte d’autonomie',
        'Disabled people or people losing autonomy',
      ],
      ['personne_situation_illetrisme', 'Personnes qui lisent peu', 'People who read little'],
      [
        'personne_allophone_ou_refugies_demandeurs_asile',
        'Personnes qui parlent une autre langue, réfugiées ou en demande d’asile',
        'Speakers of another language, refugees, asylum seekers',
      ],
      [
        'personnes_en_insertion_sociale_ou_professionnelle',
        'Personnes en parcours d’insertion',
        'People on their way back to work',
      ],
    ]),
    /* @__PURE__ */ codedValues('bases', 'resource_type', 'Type de ressource', 'Kind of resource', [
      ['resource_pedagogique', 'Ressource pédagogique', 'Teaching material'],
      ['outils_numeriques', 'Outil numérique', 'Digital tool'],
      ['annuaire', 'Annuaire', 'Directory'],
      ['article', 'Article', 'Article'],
      ['boite_outils', 'Boîte à outils', 'Toolbox'],
      ['infographie', 'Infographie', 'Infographic'],
      ['methodologie', 'Méthode', 'Method'],
      ['questionnaire', 'Questionnaire', 'Questionnaire'],
      ['video_webinaire', 'Vidéo ou webinaire', 'Video or webinar'],
    ]),
    /* @__PURE__ */ codedValues('bases', 'licence', 'Licence', 'Licence', [
      ['etalab_2_0', 'Licence Ouverte 2.0', 'Licence Ouverte 2.0'],
      ['cc_by_sa_4_0', 'CC BY-SA 4.0', 'CC BY-SA 4.0'],
      ['cc_by_nc_sa_4_0', 'CC BY-NC-SA 4.0', 'CC BY-NC-SA 4.0'],
      ['no_licence', 'Sans licence', 'No licence'],
    ]),
  ].flat(),
};
