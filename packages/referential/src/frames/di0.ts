import { codedValues } from './coded-values.ts';
import type { Frame } from './frame.ts';

/** data·inclusion v0, dropped on 2026-04-21: its 15 digital themes still circulate in files. */
export const DI0: Frame<'di0'> = {
  id: 'di0',
  title: { fr: 'data·inclusion v0 (abandonnée)', en: 'data·inclusion v0 (dropped)' },
  version: '0',
  source: 'https://github.com/gip-inclusion/data-inclusion',
  licence: {
    fr: 'Licence Ouverte 2.0. Codes du schéma, formulation de Jalon.',
    en: 'Licence Ouverte 2.0. Codes of the schema, wording of Jalon.',
  },
  open: false,
  entries: /* @__PURE__ */ codedValues('di0', 'thematiques', 'Thématiques', 'Themes', [
    ['numerique--acceder-a-une-connexion-internet', 'Avoir une connexion internet', 'Get an internet connection'],
    ['numerique--acceder-a-du-materiel', 'Avoir du matériel', 'Get equipment'],
    ['numerique--s-equiper-en-materiel-informatique', 'S’équiper', 'Buy equipment'],
    ['numerique--prendre-en-main-un-ordinateur', 'Prendre en main un ordinateur', 'Get to know a computer'],
    [
      'numerique--prendre-en-main-un-smartphone-ou-une-tablette',
      'Prendre en main un téléphone ou une tablette',
      'Get to know a phone or a tablet',
    ],
    ['numerique--utiliser-le-numerique-au-quotidien', 'Le numérique au quotidien', 'Everyday digital tools'],
    ['numerique--approfondir-ma-culture-numerique', 'Mieux comprendre le numérique', 'Understand the digital world'],
    ['numerique--promouvoir-la-citoyennete-numerique', 'Citoyenneté numérique', 'Digital citizenship'],
    ['numerique--creer-avec-le-numerique', 'Créer avec le numérique', 'Create with digital tools'],
    [
      'numerique--devenir-autonome-dans-les-demarches-administratives',
      'Faire seul ses démarches',
      'Do paperwork alone',
    ],
    [
      'numerique--realiser-des-demarches-administratives-avec-un-accompagnement',
      'Faire ses démarches avec une aide',
      'Do paperwork with help',
    ],
    ['numerique--accompagner-les-demarches-de-sante', 'Démarches de santé', 'Health procedures'],
    ['numerique--favoriser-mon-insertion-professionnelle', 'Trouver du travail', 'Find work'],
    [
      'numerique--creer-et-developper-mon-entreprise',
      'Créer et développer son entreprise',
      'Start and develop a business',
    ],
    [
      'numerique--soutenir-la-parentalite-et-l-education-avec-le-numerique',
      'Parents et éducation',
      'Parents and education',
    ],
  ]),
};
