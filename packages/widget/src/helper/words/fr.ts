import type { HelperWords } from '../helper-words.ts';

const s = (count: number): string => (count > 1 ? 's' : '');

/** French. */
export const helperFr: HelperWords = {
  provisional: 'Provisoire : activités pas encore étalonnées.',
  provisionalLines: [
    'Les difficultés des activités sont estimées par leurs auteurs.',
    'Servez-vous de ces estimations pour parler, jamais pour décider seul.',
  ],
  picture: 'Ce que l’on sait, en un coup d’œil',
  pictureName: (explored, total) =>
    `${explored} compétence${s(explored)} observée${s(explored)} sur ${total}. Le tableau dit la même chose en mots.`,
  tableCaption: 'Estimation par compétence',
  columns: {
    dimension: 'Compétence',
    estimate: 'Estimation',
    sure: 'Certitude',
    basis: 'D’après',
    since: 'Observé le',
  },
  whole: 'Ensemble',
  legend: 'Légende',
  levels: {
    'below-basic': 'Pas encore le niveau de base',
    basic: 'De base',
    intermediate: 'Intermédiaire',
    advanced: 'Avancé',
    'highly-advanced': 'Très avancé',
  },
  range: (from, to) => `Entre « ${from} » et « ${to} »`,
  rangeLegend: 'Entre deux niveaux',
  unexplored: 'Pas encore exploré',
  sure: { sure: 'Sûr', rather: 'Assez sûr', little: 'À confirmer' },
  basis: {
    observed: 'Ses réponses',
    previous: 'Ses réponses de la fois précédente',
    neighbours: 'Compétences voisines',
    prior: 'Rien encore',
  },
  answers: (count) => `${count} activité${s(count)}`,
  strengths: 'Appuis',
  barriers: 'Freins',
  barriersShow: 'Montrer les freins',
  barriersLines: ['La personne vous a confié cela.', 'Regardez-le avec elle, à l’abri des regards.'],
  barrierStates: { need: 'Frein', refused: 'Préfère ne pas répondre' },
  goals: 'Projets',
  none: 'Rien encore.',
  talkAnswers: { given: 'A répondu', nothing: 'Rien en particulier', refused: 'N’a pas souhaité répondre' },
  statuses: {
    alone: 'Fait seul',
    partly: 'Fait en partie',
    'not-yet': 'Pas encore',
    assisted: 'Fait avec de l’aide',
    dont_know: 'A dit « Je ne sais pas »',
    skipped: 'Passée',
    not_applicable: 'Ne s’applique pas',
    technical_failure: 'N’a pas marché sur cet appareil',
    incomplete: 'Pas terminée',
  },
};
