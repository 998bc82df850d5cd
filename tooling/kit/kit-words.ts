import type { Locale } from '../../packages/referential/src/index.ts';

/** What the pages of the kit say by themselves, beside the content. */
export interface KitWords {
  readonly kit: string;
  readonly index: readonly string[];
  readonly groups: Readonly<Record<'talk' | 'sheets' | 'advice' | 'paths', string>>;
  readonly other: string;
  readonly sides: (size: 'a4' | 'a5', sides: number) => string;
  readonly source: string;
  readonly reviewed: string;
  readonly talk: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly urgent: string;
    readonly deadline: string;
    readonly refused: string;
    readonly several: string;
    readonly strengths: string;
    readonly strengthsLines: readonly string[];
    readonly strength: string;
    readonly need: string;
    readonly refusedShort: string;
    readonly next: string;
    readonly steps: readonly string[];
  };
  readonly more: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly when: (codes: string) => string;
  };
  readonly glossary: { readonly title: string; readonly lines: readonly string[] };
  readonly dsi: { readonly question: string; readonly lines: readonly string[] };
  readonly goals: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly first: (step: string) => string;
    readonly practise: (titles: readonly string[]) => string;
  };
  readonly advice: {
    readonly title: (area: string) => string;
    readonly purpose: string;
    readonly approach: string;
    readonly together: string;
    readonly watch: string;
  };
  readonly card: {
    readonly number: (number: number, total: number) => string;
    readonly turn: string;
    readonly judgements: Readonly<Record<'advised' | 'defensible' | 'risky', string>>;
    readonly keep: string;
    readonly choice: string;
  };
  readonly kinds: Readonly<Record<'say' | 'avoid', string>>;
}

/** The words of the kit in one language. */
export function kitWords(locale: Locale): KitWords {
  return locale === 'fr' ? FR : EN;
}

const FR: KitWords = {
  kit: 'La pochette de l’aidant',
  index: ['À imprimer en noir et blanc.', 'Chaque page dit son format.'],
  groups: { talk: 'Parler', sheets: 'Fiches', advice: 'Comment l’aborder', paths: 'Situations à décider' },
  other: 'English',
  sides: (size, sides) => `${size.toUpperCase()}, ${sides} face${sides > 1 ? 's' : ''} au plus`,
  source: 'Sources',
  reviewed: 'Relu le',
  talk: {
    title: 'Premier échange',
    lines: [
      'Lisez à voix haute. La personne répond si elle veut.',
      'Redites d’abord sa demande : « Vous voulez…, c’est bien cela ? »',
      'Aucun nom sur cette feuille. La personne la garde.',
    ],
    urgent: 'Si oui : on s’en occupe d’abord, ensemble.',
    deadline: 'Date limite',
    refused: 'Ne souhaite pas répondre',
    several: 'plusieurs réponses',
    strengths: 'Appuis et besoins',
    strengthsLines: ['Cochez ce que la personne dit, jamais ce que vous devinez.'],
    strength: 'Appui',
    need: 'Besoin',
    refusedShort: 'Ne souhaite pas répondre',
    next: 'Pour la suite',
    steps: ['accompagner maintenant', 'équiper ou connecter', 'apprendre', 'continuer seul', 'essayer les activités'],
  },
  more: {
    title: 'Encore quelques questions',
    lines: [
      'Choisissez celles qui changent vos conseils, d’après le premier échange.',
      'La personne peut refuser chacune.',
    ],
    when: (codes) => `À poser si vous avez coché ${codes}.`,
  },
  glossary: { title: 'Les mots de l’écran', lines: ['Gardez cette feuille près de vous.'] },
  dsi: { question: 'Question', lines: ['Sans nom. Cochez une case par ligne, ou laissez vide.'] },
  goals: {
    title: 'Par quoi commencer',
    lines: ['Choisissez ce que vous voulez faire.', 'Un petit pas suffit pour commencer.'],
    first: (step) => `Premier pas : ${step}`,
    practise: (titles) => `Pour s’exercer : ${titles.join(', ')}.`,
  },
  advice: {
    title: (area) => `Comment l’aborder : ${area}`,
    purpose: 'Partez de ce que la personne fait déjà.',
    approach: 'Pour commencer :',
    together: 'Ensemble, en 10 minutes :',
    watch: 'À surveiller :',
  },
  card: {
    number: (number, total) => `Situation ${number} sur ${total}`,
    turn: 'Choisissez, parlez-en, puis tournez la carte.',
    judgements: { advised: 'Conseillé', defensible: 'Se défend', risky: 'Risqué' },
    keep: 'À retenir',
    choice: 'Choix',
  },
  kinds: { say: 'À dire', avoid: 'À éviter' },
};

const EN: KitWords = {
  kit: 'The helper’s folder',
  index: ['To print in black and white.', 'Each page tells its format.'],
  groups: { talk: 'Talking', sheets: 'Sheets', advice: 'How to go about it', paths: 'Situations to decide' },
  other: 'Français',
  sides: (size, sides) => `${size.toUpperCase()}, ${sides} side${sides > 1 ? 's' : ''} at most`,
  source: 'Sources',
  reviewed: 'Reviewed on',
  talk: {
    title: 'First talk',
    lines: [
      'Read aloud. The person answers if they wish.',
      'First say their request again: “You would like to…, is that right?”',
      'No name on this sheet. The person keeps it.',
    ],
    urgent: 'If yes: deal with it first, together.',
    deadline: 'Deadline',
    refused: 'Would rather not answer',
    several: 'several answers',
    strengths: 'Strengths and needs',
    strengthsLines: ['Tick what the person says, never what you guess.'],
    strength: 'Strength',
    need: 'Need',
    refusedShort: 'Would rather not answer',
    next: 'What comes next',
    steps: ['help now', 'device or connection', 'learn', 'go on alone', 'try the activities'],
  },
  more: {
    title: 'A few more questions',
    lines: ['Choose those that change your advice, from the first talk.', 'The person may decline each of them.'],
    when: (codes) => `To ask if you ticked ${codes}.`,
  },
  glossary: { title: 'The words of the screen', lines: ['Keep this sheet near you.'] },
  dsi: { question: 'Question', lines: ['No name. Tick one box a line, or leave it blank.'] },
  goals: {
    title: 'Where to begin',
    lines: ['Choose what you want to do.', 'One small step is enough to begin.'],
    first: (step) => `First step: ${step}`,
    practise: (titles) => `To practise: ${titles.join(', ')}.`,
  },
  advice: {
    title: (area) => `How to go about it: ${area}`,
    purpose: 'Start from what the person already does.',
    approach: 'To begin:',
    together: 'Together, in 10 minutes:',
    watch: 'To watch:',
  },
  card: {
    number: (number, total) => `Situation ${number} of ${total}`,
    turn: 'Choose, talk about it, then turn the card.',
    judgements: { advised: 'Advised', defensible: 'May do', risky: 'Risky' },
    keep: 'To remember',
    choice: 'Choice',
  },
  kinds: { say: 'To say', avoid: 'To avoid' },
};
