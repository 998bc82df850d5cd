import type { ProfileWords } from '../profile-words.ts';

/** English. */
export const profileEn: ProfileWords = {
  provisional: 'Provisional: activities not calibrated yet.',
  provisionalLines: [
    'How hard the activities are is estimated by their authors.',
    'Use these estimates to talk, never to decide alone.',
  ],
  picture: 'What is known, at a glance',
  pictureName: (explored, total) => `${explored} of ${total} competences observed. The table says the same in words.`,
  tableCaption: 'Estimate by competence',
  columns: { dimension: 'Competence', estimate: 'Estimate', sure: 'How sure', basis: 'From', since: 'Observed on' },
  whole: 'Overall',
  legend: 'Legend',
  levels: {
    'below-basic': 'Not yet basic',
    basic: 'Basic',
    intermediate: 'Intermediate',
    advanced: 'Advanced',
    'highly-advanced': 'Highly advanced',
  },
  range: (from, to) => `Between “${from}” and “${to}”`,
  rangeLegend: 'Between two levels',
  unexplored: 'Not explored yet',
  sure: { sure: 'Sure', rather: 'Fairly sure', little: 'To be confirmed' },
  basis: {
    observed: 'Their answers',
    previous: 'Their answers last time',
    neighbours: 'Neighbouring competences',
    prior: 'Nothing yet',
  },
  answers: (count) => `${count} activit${count === 1 ? 'y' : 'ies'}`,
};
