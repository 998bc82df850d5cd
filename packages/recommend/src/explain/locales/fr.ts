import type { ExplainWords, Template } from '../explain-words.ts';

const HAVE = '{vous avez|vous aviez|elle a|elle avait}';
const HAVE_NOT = '{vous n’avez pas|vous n’aviez pas|elle n’a pas|elle n’avait pas}';
const PREFER = '{vous préférez|vous préfériez|elle préfère|elle préférait}';
const WANT = '{vous voulez|vous vouliez|elle veut|elle voulait}';
const USE = '{vous vous servez|vous vous serviez|elle se sert|elle se servait}';
const ANSWER = '{vous répondez|vous répondiez|elle répond|elle répondait}';
const DO = '{vous faites|vous faisiez|elle fait|elle faisait}';
const READ = '{vous lisez|vous lisiez|elle lit|elle lisait}';
const AT_HOME = 'chez {vous|elle}';

/** Ce que disent les explications en français. */
export const fr: ExplainWords = {
  locale: 'fr',
  values: {
    urgent: {
      true: '{votre demande est|votre demande était|sa demande est|sa demande était} urgente',
      false: '{votre demande peut|votre demande pouvait|sa demande peut|sa demande pouvait} attendre',
    },
    input: {
      finger: `${ANSWER} avec le doigt`,
      mouse: `${ANSWER} avec la souris`,
      keyboard: `${ANSWER} avec le clavier`,
    },
    connection: {
      good: `${HAVE} une bonne connexion ${AT_HOME}`,
      limited: `${HAVE} une connexion limitée ${AT_HOME}`,
      none: `${HAVE_NOT} de connexion ${AT_HOME}`,
    },
    ownEmail: {
      true: `${READ} {votre|sa} propre boîte mail`,
      false: '{vous ne lisez pas|vous ne lisiez pas|elle ne lit pas|elle ne lisait pas} de boîte mail à {vous|elle}',
    },
    procedures: {
      alone: `${DO} {vos|ses} démarches en ligne sans aide`,
      'with-help': `${DO} {vos|ses} démarches en ligne avec de l’aide`,
      'someone-else': 'une autre personne {fait|faisait|fait|faisait} {vos|ses} démarches en ligne',
      nobody: 'personne ne {fait|faisait|fait|faisait} {vos|ses} démarches en ligne',
    },
    reading: {
      easy: `${READ} facilement sur un écran`,
      hard: `${PREFER} écouter, ou avoir de l’aide pour lire`,
      'other-language': `${READ} mieux dans une autre langue`,
    },
    wish: {
      'learn-alone': `${WANT} apprendre à {votre|son} rythme`,
      'learn-with-someone': `${WANT} apprendre avec quelqu’un`,
      'be-helped': `${WANT} de l’aide pour une démarche`,
    },
    'comfort.bigText': {
      true: `${PREFER} un grand texte`,
      false: 'la taille habituelle du texte {vous convient|vous convenait|lui convient|lui convenait}',
    },
    'comfort.voice': { true: `${PREFER} écouter`, false: `${PREFER} lire` },
    'comfort.keyboardOnly': {
      true: `${USE} du clavier seul`,
      false: `${USE} aussi de la souris ou du doigt`,
    },
    'comfort.signLanguage': {
      true: '{vous parlez|vous parliez|elle parle|elle parlait} la langue des signes',
      false: '{vous ne parlez pas|vous ne parliez pas|elle ne parle pas|elle ne parlait pas} la langue des signes',
    },
    fraudLived: {
      true: 'un piège {vous a|vous avait|l’a|l’avait} déjà {touché|touché|touchée|touchée}',
      false: 'aucun piège ne {vous a|vous avait|l’a|l’avait} encore {touché|touché|touchée|touchée}',
    },
    'comfort.touchOnly': {
      true: `${USE} du doigt seul`,
      false: `${USE} aussi de la souris ou du clavier`,
    },
    ageBand: {
      'under-12': `${HAVE} moins de 12 ans`,
      '12-17': `${HAVE} entre 12 et 17 ans`,
      '18-24': `${HAVE} entre 18 et 24 ans`,
      '25-39': `${HAVE} entre 25 et 39 ans`,
      '40-59': `${HAVE} entre 40 et 59 ans`,
      '60-69': `${HAVE} entre 60 et 69 ans`,
      '70-plus': `${HAVE} 70 ans ou plus`,
    },
    department: { any: '{vous habitez|vous habitiez|elle habite|elle habitait} dans le département [value]' },
    barrier: {
      strength:
        '{« [label] » est un appui pour vous|« [label] » était un appui pour vous|elle ne rencontre pas le frein « [label] »|elle ne rencontrait pas le frein « [label] »}',
      need: '{un coup de main vous est utile pour|un coup de main vous était utile pour|elle rencontre le frein|elle rencontrait le frein} « [label] »',
      refused:
        '{vous préférez ne pas parler de|vous préfériez ne pas parler de|elle préfère ne pas parler du frein|elle préférait ne pas parler du frein} « [label] »',
    },
    level: {
      'below-basic': level('Premiers pas'),
      basic: level('Les bases'),
      intermediate: level('À l’aise'),
      advanced: level('Très à l’aise'),
      'highly-advanced': level('Expert'),
    },
    reached: {
      true: `${HAVE} les bases pour « [label] »`,
      false: 'les bases {sont|étaient|sont|étaient} encore à découvrir pour « [label] »',
    },
  },
  counts: {
    tried: {
      none: '{vous n’avez fait|vous n’aviez fait|elle n’a fait|elle n’avait fait} aucune activité pour « [label] »',
      some: '{vous avez fait|vous aviez fait|elle a fait|elle avait fait} [count] pour « [label] »',
    },
    done: {
      none: '{les activités pour « [label] » sont encore à découvrir|les activités pour « [label] » étaient encore à découvrir|elle n’a réussi aucune activité sans aide pour « [label] »|elle n’avait réussi aucune activité sans aide pour « [label] »}',
      some: '{vous avez réussi|vous aviez réussi|elle a réussi|elle avait réussi} [count] sans aide pour « [label] »',
    },
    triedTotal: {
      none: '{vous n’avez fait|vous n’aviez fait|elle n’a fait|elle n’avait fait} aucune activité',
      some: '{vous avez fait|vous aviez fait|elle a fait|elle avait fait} [count]',
    },
    doneTotal: {
      none: '{les activités sont encore à découvrir|les activités étaient encore à découvrir|elle n’a réussi aucune activité sans aide|elle n’avait réussi aucune activité sans aide}',
      some: '{vous avez réussi|vous aviez réussi|elle a réussi|elle avait réussi} [count] sans aide',
    },
    failedTotal: {
      none: 'aucune activité {n’est|n’était|n’est|n’était} à reprendre',
      some: '{il vous reste|il vous restait|il lui reste|il lui restait} [count] à découvrir',
    },
  },
  members: {
    device: {
      computer: {
        has: `${HAVE} un ordinateur ${AT_HOME}`,
        hasNot: notChosen('un ordinateur', 'vous n’aviez pas d’ordinateur', 'elle n’avait pas d’ordinateur'),
      },
      tablet: {
        has: `${HAVE} une tablette ${AT_HOME}`,
        hasNot: notChosen('une tablette', 'vous n’aviez pas de tablette', 'elle n’avait pas de tablette'),
      },
      phone: {
        has: `${HAVE} un téléphone avec Internet`,
        hasNot: notChosen(
          'un téléphone avec Internet',
          'vous n’aviez pas de téléphone avec Internet',
          'elle n’avait pas de téléphone avec Internet',
        ),
      },
      none: {
        has: `${HAVE_NOT} d’appareil ${AT_HOME}`,
        hasNot: notChosen('« aucun appareil »', 'vous aviez un appareil', 'elle avait un appareil'),
      },
    },
    goal: {
      any: {
        has: 'le projet « [member] » {compte|comptait|compte|comptait} pour {vous|elle}',
        hasNot: 'le projet « [member] » {n’est|n’était|n’est|n’était} pas dans {vos|ses} choix',
      },
    },
    language: {
      any: {
        has: '{vous parlez|vous parliez|elle parle|elle parlait} [member]',
        hasNot: notChosen('[member]', 'vous ne parliez pas [member]', 'elle ne parlait pas [member]'),
      },
    },
    alreadyDone: {
      any: {
        has: '{vous avez déjà suivi|vous aviez déjà suivi|elle a déjà suivi|elle avait déjà suivi} « [member] »',
        hasNot:
          '{vous n’avez pas encore suivi|vous n’aviez pas encore suivi|elle n’a pas encore suivi|elle n’avait pas encore suivi} « [member] »',
      },
    },
  },
  names: {
    fr: 'le français',
    fsl: 'la langue des signes',
    ar: 'l’arabe',
    bm: 'le bambara',
    bn: 'le bengali',
    de: 'l’allemand',
    en: 'l’anglais',
    es: 'l’espagnol',
    fa: 'le persan',
    ff: 'le peul',
    it: 'l’italien',
    ka: 'le géorgien',
    ku: 'le kurde',
    ln: 'le lingala',
    pl: 'le polonais',
    ps: 'le pachto',
    pt: 'le portugais',
    ro: 'le roumain',
    rom: 'le romani',
    ru: 'le russe',
    snk: 'le soninké',
    so: 'le somali',
    sq: 'l’albanais',
    ta: 'le tamoul',
    ti: 'le tigrigna',
    tr: 'le turc',
    uk: 'l’ukrainien',
    ur: 'l’ourdou',
    vi: 'le vietnamien',
    wo: 'le wolof',
    zh: 'le chinois',
  },
  own: {
    is: 'la réponse pour « [label] » {est|était|est|était} : [value]',
    has: '[value] {fait|faisait|fait|faisait} partie de « [label] »',
    hasNot: '[value] ne {fait|faisait|fait|faisait} pas partie de « [label] »',
    empty: 'il n’y {a|avait|a|avait} rien dans « [label] »',
    ask: 'ce qu’il en est de « [label] »',
  },
  ask: {
    urgent: 'si {votre|sa} demande est urgente',
    device: 'quels appareils {vous avez|elle a} chez {vous|elle}',
    input: 'avec quoi {vous répondez|elle répond}',
    connection: 'quelle connexion {vous avez|elle a} chez {vous|elle}',
    ownEmail: 'si {vous lisez|elle lit} {votre|sa} propre boîte mail',
    procedures: 'qui fait {vos|ses} démarches en ligne',
    reading: 'comment {vous lisez|elle lit} sur un écran',
    wish: 'de quoi {vous avez|elle a} envie',
    'comfort.bigText': 'si {vous préférez|elle préfère} un grand texte',
    'comfort.voice': 'si {vous préférez|elle préfère} écouter',
    'comfort.keyboardOnly': 'si {vous vous servez|elle se sert} du clavier seul',
    'comfort.signLanguage': 'si {vous parlez|elle parle} la langue des signes',
    fraudLived: 'si un piège {vous a déjà touché|l’a déjà touchée}',
    'comfort.touchOnly': 'si {vous vous servez|elle se sert} du doigt seul',
    ageBand: 'dans quelle tranche d’âge {vous êtes|elle est}',
    language: 'quelles langues {vous parlez|elle parle}',
    department: 'dans quel département {vous habitez|elle habite}',
    alreadyDone: 'ce {que vous avez|qu’elle a} déjà suivi',
    goal: 'ce {que vous voulez|qu’elle veut} faire',
    barrier: 'où {vous en êtes|elle en est} pour « [label] »',
    tried: 'quelles activités {vous avez|elle a} faites pour « [label] »',
    done: 'ce {que vous savez|qu’elle sait} faire sans aide pour « [label] »',
    level: 'où {vous en êtes|elle en est} pour « [label] »',
    reached: 'si {vous avez|elle a} les bases pour « [label] »',
    triedTotal: 'combien d’activités {vous avez|elle a} faites',
    doneTotal: 'combien d’activités {vous avez|elle a} réussies sans aide',
    failedTotal: 'combien d’activités {vous restent|lui restent} à découvrir',
  },
  yesNo: { yes: 'oui', no: 'non' },
  reason: {
    learner: {
      talk: (clause) => `Vous avez dit ${that(clause)}`,
      profile: (clause) => `D’après vos activités, ${clause}`,
      observation: (clause) => clause,
      mediator: (clause) => `La personne qui vous accompagne a noté ${that(clause)}`,
    },
    mediator: {
      talk: (clause) => `Parce que la personne a dit ${that(clause)}`,
      profile: (clause) => `Parce que, d’après ses activités, ${clause}`,
      observation: (clause) => `Parce ${that(clause)}`,
      mediator: (clause) => `Parce que votre équipe a noté ${that(clause)}`,
    },
  },
  asked: (op, expected) => {
    switch (op) {
      case 'gte':
        return ` (la règle en demande au moins ${expected})`;
      case 'gt':
        return ` (la règle en demande plus de ${expected})`;
      case 'lte':
        return ` (la règle en demande au plus ${expected})`;
      case 'lt':
        return ` (la règle en demande moins de ${expected})`;
      case 'ne':
        return ` (la règle demande un autre nombre que ${expected})`;
      default:
        return ` (la règle demande : ${expected})`;
    }
  },
  lacking: {
    missing: (ask) => `Il faudrait savoir ${ask}`,
    expired: (ask) => `La réponse est ancienne : il faudrait savoir de nouveau ${ask}`,
    uncertain: (ask) => `Encore quelques activités aideraient à savoir ${ask}`,
  },
  change: (clauses, makes, reader) => {
    const end = {
      learner: { yes: 'ce conseil serait pour vous', no: 'ce conseil changerait' },
      mediator: { yes: 'ce conseil serait donné', no: 'ce conseil ne serait plus donné' },
    };
    return `${clauses.map(ifSo).join(' et ')}, ${end[reader][makes]}`;
  },
  aside: {
    'not-yet': 'Ce conseil n’a pas encore commencé.',
    over: 'Ce conseil n’a plus cours.',
    elsewhere: 'Ce conseil vaut dans d’autres départements.',
    'day-unknown': 'Ce conseil ne vaut que pendant un temps : il faudrait savoir quel jour nous sommes.',
  },
  withheld: 'D’autres réponses comptent aussi : elles ne sont pas montrées ici.',
  count: (count, bound) => {
    const noun = count > 1 ? 'activités' : 'activité';
    const before = bound === 'least' ? 'au moins ' : bound === 'most' ? 'au plus ' : '';
    return `${before}${count} ${noun}`;
  },
};

/** As it is, only what was not chosen is known; as it would have to be, the thing itself. */
function notChosen(what: string, you: string, they: string): Template {
  return `{${what} n’est pas parmi ce que vous avez choisi|${you}|${what} n’est pas parmi ce qu’elle a choisi|${they}}`;
}

function level(name: string): Template {
  return `{vous en êtes|vous en étiez|elle en est|elle en était} à « ${name} » pour « [label] »`;
}

/** "que", or "qu’" before a vowel. */
function that(clause: string): string {
  return /^[aeiouyàâéèêîôû]/i.test(clause) ? `qu’${clause}` : `que ${clause}`;
}

/** "si", or "s’" before "il". */
function ifSo(clause: string): string {
  return clause.startsWith('il ') ? `s’${clause}` : `si ${clause}`;
}
