import { codedValues } from './coded-values.ts';
import type { EntryIds } from './entry-id.ts';
import type { FrameEntry } from './frame.ts';

/** The themes of data·inclusion v1 that barriers, dimensions and places point at. */
export const DI_THEMES: readonly FrameEntry<EntryIds['di']>[] = /* @__PURE__ */ [
  /* @__PURE__ */ codedValues('di', 'thematiques', 'Thématiques', 'Themes', [
    ['numerique--acceder-a-des-services-en-ligne', 'Accéder à des services en ligne', 'Reach online services'],
    ['numerique--acceder-a-une-connexion-internet', 'Avoir une connexion internet', 'Get an internet connection'],
    ['numerique--acquerir-un-equipement', 'Avoir un équipement', 'Get equipment'],
    ['numerique--maitriser-les-fondamentaux-du-numerique', 'Maîtriser les bases du numérique', 'Master digital basics'],
    ['lecture-ecriture-calcul--maitriser-le-francais', 'Progresser en français', 'Get better at French'],
    ['lecture-ecriture-calcul--maitriser-le-calcul', 'Progresser en calcul', 'Get better at counting'],
    [
      'sante--constituer-un-dossier-mdph-invalidite',
      'Faire un dossier MDPH ou invalidité',
      'Apply for disability rights',
    ],
    ['remobilisation--bien-etre-confiance-en-soi', 'Prendre confiance en soi', 'Gain confidence'],
    ['remobilisation--lien-social', 'Rencontrer du monde', 'Meet people'],
    ['remobilisation--activites-sportives-et-culturelles', 'Sport et culture', 'Sport and culture'],
    ['famille--soutien-aidants', 'Soutien aux proches aidants', 'Support for family carers'],
    ['famille--garde-denfants', 'Faire garder ses enfants', 'Childcare'],
    ['famille--soutien-a-la-parentalite-et-a-leducation', 'Soutien aux parents', 'Support for parents'],
    [
      'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
      'Aide aux démarches administratives',
      'Help with paperwork',
    ],
    [
      'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
      'Aide pour accéder à ses droits',
      'Help to claim one’s rights',
    ],
    ['difficultes-financieres--ameliorer-sa-gestion-budgetaire', 'Mieux gérer son budget', 'Manage a budget better'],
    ['difficultes-financieres--acquerir-une-autonomie-budgetaire', 'Gérer seul son budget', 'Manage a budget alone'],
    [
      'difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere',
      'Prévenir des difficultés d’argent',
      'Prevent money trouble',
    ],
    ['difficultes-financieres--situation-dendettement-surendettement', 'Sortir des dettes', 'Get out of debt'],
    ['mobilite--etre-accompagne-dans-son-parcours-mobilite', 'Être aidé pour se déplacer', 'Get help to move about'],
    ['mobilite--mobilite-douce-partagee-collective', 'Transports partagés ou doux', 'Shared or gentle transport'],
    ['mobilite--financer-ma-mobilite', 'Financer ses déplacements', 'Pay for transport'],
    [
      'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
      'Organiser sa recherche d’emploi',
      'Organise a job search',
    ],
    ['creer-une-entreprise--developper-son-entreprise', 'Développer son entreprise', 'Develop one’s business'],
  ]),
].flat();
