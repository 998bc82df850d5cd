import type { FirstTalk } from '@jalon/history/events';
import type { Progress } from '@jalon/history/projections';
import type { Locale } from '../../shell/locale.ts';
import type { ProfileView } from '../profile-view.ts';

/** Where the person stands. Days are given in words. */
export interface ProfilePartWords {
  readonly empty: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly meet: string;
    readonly paper: string;
  };
  readonly noDiagnostic: { readonly title: string; readonly line: string };
  readonly standing: string;
  readonly view: { readonly label: string; readonly options: Readonly<Record<ProfileView, string>> };
  readonly asOf: (day: string) => string;
  readonly csv: string;
  readonly csvArea: string;
  readonly change: {
    readonly title: string;
    readonly none: string;
    readonly between: (before: string, after: string) => string;
    readonly before: string;
    readonly after: string;
    readonly newlyDone: string;
    readonly triedBefore: string;
    readonly nothingNew: string;
    readonly overall: Readonly<Record<Progress['overall'], string>>;
    readonly progressed: (areas: string) => string;
    readonly unchanged: (areas: string) => string;
    readonly tooEarly: Readonly<Record<'some' | 'all', string>>;
    readonly repeated: (count: number) => string;
  };
  readonly did: {
    readonly title: string;
    readonly alone: string;
    readonly withHelp: string;
    readonly nothing: string;
  };
  readonly barriers: {
    readonly open: string;
    readonly folded: (count: number) => string;
    readonly show: string;
    readonly hide: string;
  };
  readonly because: string;
  readonly asked: (question: string) => string;
  readonly why: {
    readonly title: string;
    readonly line: string;
    readonly talk: string;
    readonly activities: (day: string) => string;
    readonly saidOnly: string;
    readonly reason: (lines: string) => string;
    readonly answered: (words: string, day: string, told: string) => string;
    readonly hidden: string;
    readonly told: Readonly<Record<FirstTalk['told'], string>>;
    readonly about: (dimension: string) => string;
  };
  readonly again: string;
  readonly quoted: (words: string) => string;
}

/** In both languages. */
export const profilePartWords: Readonly<Record<Locale, ProfilePartWords>> = {
  fr: {
    empty: {
      title: 'On ne sait encore rien',
      lines: [
        'Commencez par une rencontre : quelques questions, puis des activités à faire, avec vous ou seul.',
        'Sans écran, la première discussion se fait aussi sur papier. Vous recopiez les réponses ensuite.',
      ],
      meet: 'Commencer une rencontre',
      paper: 'La première discussion sur papier',
    },
    noDiagnostic: {
      title: 'Pas encore d’activité essayée',
      line: 'La personne a répondu aux premières questions. Les activités diront ce qu’elle sait déjà faire.',
    },
    standing: 'Compétences',
    view: { label: 'Montrer', options: { picture: 'L’image', table: 'Le tableau' } },
    asOf: (day) => `Au ${day}.`,
    csv: 'Télécharger le tableau',
    csvArea: 'Domaine',
    change: {
      title: 'Ce qui a changé',
      none: 'Après un deuxième diagnostic, vous verrez ici ce que la personne fait de nouveau.',
      between: (before, after) => `Entre le ${before} et le ${after}.`,
      before: 'Du diagnostic du',
      after: 'à celui du',
      newlyDone: 'Fait seul pour la première fois',
      triedBefore: 'déjà essayé avant',
      nothingNew: 'Rien de nouveau fait seul, cette fois : les activités n’étaient pas les mêmes.',
      overall: {
        progress: 'Dans l’ensemble, la personne a progressé.',
        'no-visible-change': 'Dans l’ensemble, on ne voit pas de changement pour l’instant.',
        'not-enough-to-say':
          'Dans l’ensemble, on ne peut pas encore le dire : il faudrait plus d’activités pour en être sûr.',
      },
      progressed: (areas) => `Des progrès : ${areas}.`,
      unchanged: (areas) => `Pas de changement visible pour l’instant : ${areas}.`,
      tooEarly: {
        some: 'Pour les autres domaines, on ne peut pas encore le dire.',
        all: 'Domaine par domaine, on ne peut pas encore le dire non plus. Ce que la personne fait de nouveau compte déjà.',
      },
      repeated: (count) =>
        count < 2
          ? 'Une activité était déjà connue : elle n’est pas comptée ici.'
          : `${count} activités étaient déjà connues : elles ne sont pas comptées ici.`,
    },
    did: {
      title: 'Ce que la personne a fait',
      alone: 'Seule',
      withHelp: 'Avec de l’aide',
      nothing: 'Rien n’a encore été fait en entier. Reprenez les premiers gestes ensemble.',
    },
    barriers: {
      open: 'Aucun, parmi ceux que l’on montre d’abord.',
      folded: (count) => (count < 2 ? 'Un point confié est replié.' : `${count} points confiés sont repliés.`),
      show: 'Montrer ce qui est confié',
      hide: 'Replier ce qui est confié',
    },
    because: 'Pourquoi ?',
    asked: (question) => `À la question « ${question} »`,
    why: {
      title: 'Tout ce qui a été demandé, et pourquoi',
      line: 'La dernière réponse à chaque question, et chaque activité.',
      talk: 'Première discussion',
      activities: (day) => `Diagnostic du ${day}`,
      saidOnly: 'A répondu sur ce qu’elle pense savoir : cela ne mesure rien',
      reason: (lines) => `Demandé parce que : ${lines}`,
      answered: (words, day, told) => `${words}, le ${day}, ${told}.`,
      hidden: 'A répondu. La réponse est repliée avec ce qui est confié.',
      told: { self: 'sur l’écran', spoken: 'de vive voix', paper: 'sur papier' },
      about: (dimension) => `Pour savoir où en est la personne avec : ${dimension}`,
    },
    again: 'Réessayer',
    quoted: (words) => `« ${words} »`,
  },
  en: {
    empty: {
      title: 'Nothing is known yet',
      lines: [
        'Begin with a meeting: a few questions, then activities to do, with you or alone.',
        'Without a screen, the first talk can be held on paper. You copy the answers afterwards.',
      ],
      meet: 'Begin a meeting',
      paper: 'The first talk on paper',
    },
    noDiagnostic: {
      title: 'No activity tried yet',
      line: 'The person answered the first questions. Activities will tell what they can already do.',
    },
    standing: 'Competences',
    view: { label: 'Show', options: { picture: 'The picture', table: 'The table' } },
    asOf: (day) => `As of ${day}.`,
    csv: 'Download the table',
    csvArea: 'Area',
    change: {
      title: 'What changed',
      none: 'After a second diagnostic, you will see here what the person does for the first time.',
      between: (before, after) => `Between ${before} and ${after}.`,
      before: 'From the diagnostic of',
      after: 'to that of',
      newlyDone: 'Done alone for the first time',
      triedBefore: 'tried before',
      nothingNew: 'Nothing new done alone this time: the activities were not the same.',
      overall: {
        progress: 'Overall, the person has progressed.',
        'no-visible-change': 'Overall, no change can be seen for now.',
        'not-enough-to-say': 'Overall, it cannot be said yet: it would take more activities to be sure.',
      },
      progressed: (areas) => `Progress: ${areas}.`,
      unchanged: (areas) => `No visible change for now: ${areas}.`,
      tooEarly: {
        some: 'For the other areas, it cannot be said yet.',
        all: 'Area by area, it cannot be said yet either. What the person does for the first time already counts.',
      },
      repeated: (count) =>
        count < 2
          ? 'One activity was known already: it is not counted here.'
          : `${count} activities were known already: they are not counted here.`,
    },
    did: {
      title: 'What the person did',
      alone: 'Alone',
      withHelp: 'With help',
      nothing: 'Nothing was done entirely yet. Go back to first gestures together.',
    },
    barriers: {
      open: 'None among those shown first.',
      folded: (count) =>
        count < 2 ? 'One thing said in confidence is folded.' : `${count} things said in confidence are folded.`,
      show: 'Show what was said in confidence',
      hide: 'Fold what was said in confidence',
    },
    because: 'Why?',
    asked: (question) => `To the question “${question}”`,
    why: {
      title: 'Everything that was asked, and why',
      line: 'The last answer to each question, and each activity.',
      talk: 'First talk',
      activities: (day) => `Diagnostic of ${day}`,
      saidOnly: 'Answered on what they think they know: it measures nothing',
      reason: (lines) => `Asked because: ${lines}`,
      answered: (words, day, told) => `${words}, on ${day}, ${told}.`,
      hidden: 'Answered. The answer is folded with what was said in confidence.',
      told: { self: 'on the screen', spoken: 'aloud', paper: 'on paper' },
      about: (dimension) => `To know where the person stands with: ${dimension}`,
    },
    again: 'Try again',
    quoted: (words) => `“${words}”`,
  },
};
