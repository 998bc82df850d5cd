import type { PracticeTexts } from './practice-texts.ts';

/** French, the language everything is written in first. */
export const fr: PracticeTexts = {
  list: {
    title: 'S’entraîner',
    lines: ['Choisissez ce que vous voulez essayer.', 'Vous recommencez autant que vous voulez.'],
    paths: 'Apprendre pas à pas',
    services: 'Faire une démarche, pour s’entraîner',
    servicesLines: ['Ces services et ces personnes sont inventés.', 'Rien n’est envoyé.'],
    minutes: (count) => `Environ ${count} minutes`,
    devices: { computer: 'Sur un ordinateur', touch: 'Sur un écran à toucher' },
    marks: { done: 'Fait', seen: 'Vu en entier', begun: 'Commencé' },
    begin: 'Commencer',
    goOn: 'Continuer',
    again: 'Refaire',
  },
  step: (number, total) => `Activité ${number} sur ${total}`,
  scene: (number, total) => `Étape ${number} sur ${total}`,
  nothingSent: 'Entraînement : rien n’est envoyé',
  persona: { title: 'Pour vous entraîner, vous êtes', show: 'Voir la fiche', hide: 'Fermer la fiche' },
  leave: {
    title: 'On s’arrête là ?',
    lines: ['Vous revenez à la liste.', 'Vous pourrez reprendre ici.'],
    confirm: 'Oui, j’arrête',
    stay: 'Je continue',
  },
  onceMore: {
    title: 'Encore une fois, sans aide ?',
    lines: ['Vous pouvez refaire la dernière activité.', 'Vous pouvez aussi finir comme cela.'],
    again: 'Encore une fois',
    finish: 'Finir comme cela',
  },
  ending: {
    title: 'Vous êtes au bout.',
    passed: ['Vous pouvez recommencer quand vous voulez.', 'Une personne peut le faire avec vous.'],
    next: 'Ensuite, si vous voulez',
    again: 'Refaire',
    list: 'Voir la liste',
  },
};
