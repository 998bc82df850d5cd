import type { Locale } from '../../shell/locale.ts';
import type { Stage, TalkWay } from '../meeting.ts';

/** A meeting, from what presses to what is kept. */
export interface MeetingWords {
  readonly title: string;
  readonly nobody: string;
  readonly steps: string;
  readonly stages: Readonly<Record<Exclude<Stage, 'done'>, string>>;
  readonly back: string;
  readonly goOn: string;
  readonly stop: string;
  readonly noContent: readonly string[];
  readonly again: string;
  readonly unknown: { readonly title: string; readonly line: string; readonly people: string };
  readonly broken: {
    readonly title: string;
    readonly line: (day: string) => string;
    readonly resume: string;
    readonly anew: string;
    readonly anewLine: string;
  };
  readonly answer: {
    readonly several: string;
    readonly nothing: string;
    readonly declined: string;
    readonly takeBack: string;
    readonly keys: string;
  };
  readonly urgency: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly whatFor: string;
    readonly where: string;
    readonly whereLine: string;
    readonly paper: string;
    readonly stop: string;
    readonly goOn: string;
  };
  readonly talk: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly ways: Readonly<Record<TalkWay, { readonly title: string; readonly line: string }>>;
    readonly number: (number: number, total: number) => string;
    readonly pass: string;
    readonly paperTitle: string;
    readonly paperLine: string;
    readonly optional: string;
    readonly toDiagnostic: string;
    readonly toKeep: string;
  };
  readonly diagnostic: {
    readonly title: string;
    readonly under: string;
    readonly lines: readonly string[];
    readonly told: string;
    readonly here: string;
    readonly hereLine: string;
    readonly handOver: string;
    readonly handOverLine: string;
    readonly notNow: string;
    readonly leave: string;
    readonly finish: string;
  };
  readonly pin: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly field: string;
    readonly hint: string;
    readonly wrong: string;
    readonly go: string;
    readonly cancel: string;
  };
  readonly held: {
    readonly label: string;
    readonly finished: string;
    readonly giveBack: string;
    readonly title: string;
    readonly line: string;
    readonly pin: string;
    readonly wrong: (left: number) => string;
    readonly tooMany: string;
    readonly locked: string;
    readonly passphrase: string;
    readonly wrongPassphrase: string;
    readonly other: string;
    readonly working: string;
    readonly go: string;
    readonly cancel: string;
  };
  readonly called: {
    readonly title: string;
    readonly line: string;
    readonly me: string;
  };
  readonly keep: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly talk: string;
    readonly diagnostic: string;
    readonly plan: string;
    readonly go: string;
    readonly not: string;
    readonly refused: string;
    readonly putOff: string;
    readonly changed: string;
    readonly asked: string;
    readonly nothingTitle: string;
    readonly noneTitle: string;
    readonly show: string;
    readonly after: string;
    readonly look: string;
    readonly forget: string;
  };
  readonly done: {
    readonly keptTitle: string;
    readonly keptLine: string;
    readonly notTitle: string;
    readonly notLines: readonly string[];
    readonly person: string;
    readonly people: string;
  };
}

/** In both languages. */
export const meetingWords: Readonly<Record<Locale, MeetingWords>> = {
  fr: {
    title: 'Rencontre',
    nobody: 'Rencontre sans dossier',
    steps: 'Étapes de la rencontre',
    stages: { urgency: 'Ce qui presse', talk: 'Premier échange', diagnostic: 'Activités', keep: 'Ce qu’on garde' },
    back: 'Revenir',
    goOn: 'Continuer',
    stop: 'Arrêter la rencontre',
    noContent: [
      'Les questions n’ont pas pu être lues.',
      'Ouvrez l’application une fois avec Internet, puis réessayez.',
    ],
    again: 'Réessayer',
    unknown: {
      title: 'Rien n’est gardé de cette personne',
      line: 'Son accord a pris fin, son dossier a été effacé, ou l’adresse est incomplète.',
      people: 'Voir les personnes',
    },
    broken: {
      title: 'Une rencontre n’est pas terminée',
      line: (day) => `Elle date du ${day}. Tout ce qui a été dit et fait est là.`,
      resume: 'Reprendre où on en était',
      anew: 'Recommencer',
      anewLine: 'Recommencer efface ce qui n’était pas terminé.',
    },
    answer: {
      several: 'Plusieurs réponses possibles.',
      nothing: 'Rien de cela',
      declined: 'Préfère ne pas répondre',
      takeBack: 'Enlever la réponse',
      keys: 'Au clavier : 1, 2, 3… ou a, b, c… choisissent, 0 pour « rien de cela », - pour « préfère ne pas répondre », Entrée pour la suite.',
    },
    urgency: {
      title: 'D’abord : est-ce que quelque chose presse ?',
      lines: [
        'Un délai dans les 10 jours, un revenu, un logement, des soins, une coupure annoncée, de l’argent perdu.',
      ],
      whatFor: 'Pour quoi ?',
      where: 'À qui s’adresser tout de suite',
      whereLine: 'Ces lieux et ces personnes peuvent aider maintenant. Le reste peut attendre.',
      paper: 'Notez la date limite et le numéro de dossier sur papier, avec la personne : ils ne sont pas gardés ici.',
      stop: 'S’arrêter là pour aujourd’hui',
      goOn: 'Continuer quand même',
    },
    talk: {
      title: 'Le premier échange',
      lines: ['Trois minutes pour savoir par où commencer.', 'Chaque question peut rester sans réponse.'],
      ways: {
        spoken: { title: 'À l’oral', line: 'Vous posez les questions, une par une, et vous cochez.' },
        paper: { title: 'Saisir la feuille', line: 'Toutes les questions sur une page, au clavier seulement.' },
        left: { title: 'Laisser l’écran demander', line: 'La personne répond elle-même, avant les activités.' },
      },
      number: (number, total) => `Question ${number} sur ${total}`,
      pass: 'Ne pas la poser',
      paperTitle: 'Les réponses de la feuille',
      paperLine: 'Ce qui n’est pas rempli n’a pas été demandé.',
      optional: 'Questions pour aller plus loin',
      toDiagnostic: 'Passer aux activités',
      toKeep: 'S’arrêter après l’échange',
    },
    diagnostic: {
      title: 'Les activités',
      under: 'Les activités sont commencées',
      lines: ['Une dizaine de petites activités, à faire vraiment.', 'La personne tient la souris, vous êtes à côté.'],
      told: 'Les questions déjà posées ne seront pas reposées.',
      here: 'Faire ici, ensemble',
      hereLine: 'Vous restez à côté, et vous dites « quelqu’un m’aide » quand vous aidez.',
      handOver: 'Confier l’ordinateur',
      handOverLine: 'Rien d’autre ne peut s’ouvrir. Un code court, que vous choisissez, rend la main.',
      notNow: 'Pas aujourd’hui',
      leave: 'Faire une pause',
      finish: 'Terminer',
    },
    pin: {
      title: 'Confier l’ordinateur',
      lines: [
        'Choisissez un code pour reprendre l’ordinateur.',
        'Il ne sert qu’une fois, et n’est écrit nulle part.',
        'Si vous l’oubliez, votre phrase secrète marche aussi.',
      ],
      field: 'Votre code',
      hint: 'De 4 à 6 chiffres.',
      wrong: 'Il faut 4, 5 ou 6 chiffres.',
      go: 'Confier maintenant',
      cancel: 'Ne pas confier',
    },
    held: {
      label: 'Pour rendre l’ordinateur',
      finished: 'C’est fini. Vous pouvez rendre l’ordinateur.',
      giveBack: 'Rendre l’ordinateur',
      title: 'Rendre l’ordinateur',
      line: 'La personne qui vous accompagne tape son code.',
      pin: 'Code',
      wrong: (left) =>
        left > 1 ? `Ce n’est pas ce code. Encore ${left} essais.` : 'Ce n’est pas ce code. Encore un essai.',
      tooMany: 'Trop d’essais. La phrase secrète ouvre.',
      locked: 'Le carnet s’est verrouillé. La phrase secrète ouvre.',
      passphrase: 'Phrase secrète',
      wrongPassphrase: 'Ce n’est pas cette phrase. Vérifiez les majuscules et les espaces.',
      other: 'Cela n’a pas marché. Réessayez.',
      working: 'Un instant…',
      go: 'Reprendre',
      cancel: 'Continuer les activités',
    },
    called: {
      title: 'Appelez la personne qui vous accompagne',
      line: 'Tout va bien. Elle va rouvrir cette page.',
      me: 'C’est moi qui accompagne',
    },
    keep: {
      title: 'Ce qu’on garde de cette rencontre',
      lines: ['Rien n’est encore écrit dans le dossier.'],
      talk: 'Les réponses du premier échange.',
      diagnostic: 'Ce que les activités ont montré, et ce que la personne sait déjà.',
      plan: 'Un parcours proposé, que vous pourrez changer ensemble.',
      go: 'Garder et ouvrir le dossier',
      not: 'Ne rien garder de cette rencontre',
      refused: 'La personne a dit non : rien n’est gardé, ni le résultat, ni les réponses.',
      putOff: 'La personne verra plus tard : rien n’est gardé aujourd’hui, ni le résultat, ni les réponses.',
      changed: 'Elle a changé d’avis',
      asked: 'La personne décide maintenant',
      nothingTitle: 'Rien n’est gardé',
      noneTitle: 'Cette rencontre n’a pas de dossier',
      show: 'Montrez ou imprimez le résultat avant de terminer.',
      after: 'Quand vous terminez, il n’en reste rien sur cet ordinateur.',
      look: 'Revoir et imprimer le résultat',
      forget: 'Terminer et tout oublier',
    },
    done: {
      keptTitle: 'C’est gardé',
      keptLine: 'La rencontre est dans le dossier de la personne.',
      notTitle: 'C’est terminé. Rien n’est gardé.',
      notLines: ['Il ne reste rien de cette rencontre sur cet ordinateur.'],
      person: 'Ouvrir le dossier',
      people: 'Voir les personnes',
    },
  },
  en: {
    title: 'Meeting',
    nobody: 'Meeting without a file',
    steps: 'Steps of the meeting',
    stages: { urgency: 'What presses', talk: 'First talk', diagnostic: 'Activities', keep: 'What is kept' },
    back: 'Back',
    goOn: 'Go on',
    stop: 'Stop the meeting',
    noContent: ['The questions could not be read.', 'Open the app once with the Internet, then try again.'],
    again: 'Try again',
    unknown: {
      title: 'Nothing is kept of this person',
      line: 'Their agreement ended, their file was erased, or the address is incomplete.',
      people: 'See people',
    },
    broken: {
      title: 'A meeting is not finished',
      line: (day) => `It is from ${day}. All that was said and done is there.`,
      resume: 'Go on from where we were',
      anew: 'Begin again',
      anewLine: 'Beginning again erases what was not finished.',
    },
    answer: {
      several: 'Several answers are possible.',
      nothing: 'None of these',
      declined: 'Would rather not answer',
      takeBack: 'Take the answer back',
      keys: 'With the keyboard: 1, 2, 3… or a, b, c… choose, 0 for “none of these”, - for “would rather not answer”, Enter goes on.',
    },
    urgency: {
      title: 'First: does something press?',
      lines: ['A deadline within 10 days, income, housing, care, a cut announced, money lost.'],
      whatFor: 'What for?',
      where: 'Whom to turn to at once',
      whereLine: 'These places and people can help now. The rest can wait.',
      paper: 'Write the deadline and the file number on paper, with the person: they are not kept here.',
      stop: 'Stop here for today',
      goOn: 'Go on all the same',
    },
    talk: {
      title: 'The first talk',
      lines: ['Three minutes to know where to begin.', 'Each question may be left without an answer.'],
      ways: {
        spoken: { title: 'Aloud', line: 'You ask the questions, one by one, and tick.' },
        paper: { title: 'Type in the sheet', line: 'All questions on one page, with the keyboard alone.' },
        left: { title: 'Let the screen ask', line: 'The person answers by themselves, before the activities.' },
      },
      number: (number, total) => `Question ${number} of ${total}`,
      pass: 'Do not ask it',
      paperTitle: 'The answers of the sheet',
      paperLine: 'What is not filled in was not asked.',
      optional: 'Questions to go further',
      toDiagnostic: 'Go on to the activities',
      toKeep: 'Stop after the talk',
    },
    diagnostic: {
      title: 'The activities',
      under: 'The activities have begun',
      lines: ['A dozen small activities, really done.', 'The person holds the mouse, you are beside them.'],
      told: 'What was asked already will not be asked again.',
      here: 'Do it here, together',
      hereLine: 'You stay beside, and say “somebody helps me” when you help.',
      handOver: 'Hand the computer over',
      handOverLine: 'Nothing else can be opened. A short code, that you choose, gives it back.',
      notNow: 'Not today',
      leave: 'Take a break',
      finish: 'Finish',
    },
    pin: {
      title: 'Hand the computer over',
      lines: [
        'Choose a code to take the computer back.',
        'It serves once, and is written nowhere.',
        'If you forget it, your passphrase works too.',
      ],
      field: 'Your code',
      hint: '4 to 6 digits.',
      wrong: '4, 5 or 6 digits are needed.',
      go: 'Hand over now',
      cancel: 'Do not hand over',
    },
    held: {
      label: 'To give the computer back',
      finished: 'That is all. You can give the computer back.',
      giveBack: 'Give the computer back',
      title: 'Give the computer back',
      line: 'The person who is with you types their code.',
      pin: 'Code',
      wrong: (left) => (left > 1 ? `That is not the code. ${left} more tries.` : 'That is not the code. One more try.'),
      tooMany: 'Too many tries. The passphrase opens.',
      locked: 'The record has locked. The passphrase opens.',
      passphrase: 'Passphrase',
      wrongPassphrase: 'That is not it. Check capitals and spaces.',
      other: 'That did not work. Try again.',
      working: 'One moment…',
      go: 'Take back',
      cancel: 'Go on with the activities',
    },
    called: {
      title: 'Call the person who is with you',
      line: 'All is well. They will open this page again.',
      me: 'I am the one who helps',
    },
    keep: {
      title: 'What is kept of this meeting',
      lines: ['Nothing is written in the file yet.'],
      talk: 'The answers of the first talk.',
      diagnostic: 'What the activities showed, and what the person can do already.',
      plan: 'A plan, as a proposal that you can change together.',
      go: 'Keep and open the file',
      not: 'Keep nothing of this meeting',
      refused: 'The person said no: nothing is kept, neither the result nor the answers.',
      putOff: 'The person will see later: nothing is kept today, neither the result nor the answers.',
      changed: 'They changed their mind',
      asked: 'The person decides now',
      nothingTitle: 'Nothing is kept',
      noneTitle: 'This meeting has no file',
      show: 'Show or print the result before you finish.',
      after: 'Once you finish, nothing of it is left on this computer.',
      look: 'See and print the result again',
      forget: 'Finish and forget everything',
    },
    done: {
      keptTitle: 'It is kept',
      keptLine: 'The meeting is in the person’s file.',
      notTitle: 'Finished. Nothing is kept.',
      notLines: ['Nothing of this meeting is left on this computer.'],
      person: 'Open the file',
      people: 'See people',
    },
  },
};
