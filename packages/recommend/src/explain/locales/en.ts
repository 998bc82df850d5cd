import type { ExplainWords, Template } from '../explain-words.ts';

const HAVE = '{you have|you had|they have|they had}';
const PREFER = '{you prefer|you preferred|they prefer|they preferred}';
const WANT = '{you want|you wanted|they want|they wanted}';
const USE = '{you use|you used|they use|they used}';
const ANSWER = '{you answer|you answered|they answer|they answered}';
const DO = '{you do|you did|they do|they did}';
const READ = '{you read|you read|they read|they read}';

/** What explanations say in English. */
export const en: ExplainWords = {
  locale: 'en',
  values: {
    urgent: {
      true: '{your request is|your request was|their request is|their request was} urgent',
      false: '{your request can|your request could|their request can|their request could} wait',
    },
    input: {
      finger: `${ANSWER} with a finger`,
      mouse: `${ANSWER} with the mouse`,
      keyboard: `${ANSWER} with the keyboard`,
    },
    connection: {
      good: `${HAVE} a good connection at home`,
      limited: `${HAVE} a limited connection at home`,
      none: `${HAVE} no connection at home`,
    },
    ownEmail: { true: `${READ} a mailbox of {your|their} own`, false: `${HAVE} no mailbox of {your|their} own` },
    procedures: {
      alone: `${DO} {your|their} paperwork online without help`,
      'with-help': `${DO} {your|their} paperwork online with help`,
      'someone-else': 'someone else {does|did|does|did} {your|their} paperwork online',
      nobody: 'nobody {does|did|does|did} {your|their} paperwork online',
    },
    reading: {
      easy: `${READ} easily on a screen`,
      hard: `${PREFER} to listen, or to get help with reading`,
      'other-language': `${READ} better in another language`,
    },
    wish: {
      'learn-alone': `${WANT} to learn at {your|their} own pace`,
      'learn-with-someone': `${WANT} to learn with someone`,
      'be-helped': `${WANT} help with paperwork`,
    },
    'comfort.bigText': {
      true: `${PREFER} big text`,
      false: 'the usual size of text {suits|suited|suits|suited} {you|them}',
    },
    'comfort.voice': { true: `${PREFER} to listen`, false: `${PREFER} to read` },
    'comfort.keyboardOnly': { true: `${USE} the keyboard only`, false: `${USE} the mouse or a finger too` },
    'comfort.signLanguage': {
      true: `${USE} sign language`,
      false: '{you do|you did|they do|they did} not use sign language',
    },
    fraudLived: {
      true: 'a trap {has|had|has|had} caught {you|them} before',
      false: 'no trap {has|had|has|had} caught {you|them} yet',
    },
    'comfort.touchOnly': { true: `${USE} a finger only`, false: `${USE} the mouse or the keyboard too` },
    ageBand: {
      'under-12': age('under 12'),
      '12-17': age('between 12 and 17'),
      '18-24': age('between 18 and 24'),
      '25-39': age('between 25 and 39'),
      '40-59': age('between 40 and 59'),
      '60-69': age('between 60 and 69'),
      '70-plus': age('70 or over'),
    },
    department: { any: '{you live|you lived|they live|they lived} in department [value]' },
    barrier: {
      strength:
        '{“[label]” is a strength of yours|“[label]” was a strength of yours|they do not meet the barrier “[label]”|they did not meet the barrier “[label]”}',
      need: '{a hand is useful to you with|a hand was useful to you with|they meet the barrier|they met the barrier} “[label]”',
      refused: '{you prefer|you preferred|they prefer|they preferred} not to talk about “[label]”',
    },
    level: {
      'below-basic': level('First steps'),
      basic: level('The basics'),
      intermediate: level('At ease'),
      advanced: level('Very much at ease'),
      'highly-advanced': level('Expert'),
    },
    reached: {
      true: `${HAVE} the basics of “[label]”`,
      false: 'the basics of “[label]” {are|were|are|were} still to discover',
    },
  },
  counts: {
    tried: {
      none: '{you have done|you had done|they have done|they had done} no activity for “[label]”',
      some: '{you have done|you had done|they have done|they had done} [count] for “[label]”',
    },
    done: {
      none: '{the activities for “[label]” are still to discover|the activities for “[label]” were still to discover|they have done no activity alone for “[label]”|they had done no activity alone for “[label]”}',
      some: '{you have done|you had done|they have done|they had done} [count] alone for “[label]”',
    },
    triedTotal: {
      none: '{you have done|you had done|they have done|they had done} no activity',
      some: '{you have done|you had done|they have done|they had done} [count]',
    },
    doneTotal: {
      none: '{the activities are still to discover|the activities were still to discover|they have done no activity alone|they had done no activity alone}',
      some: '{you have done|you had done|they have done|they had done} [count] alone',
    },
    failedTotal: {
      none: 'no activity {is|was|is|was} to be done again',
      some: '{you have|you had|they have|they had} [count] still to discover',
    },
  },
  members: {
    device: {
      computer: { has: `${HAVE} a computer at home`, hasNot: notChosen('a computer', 'had no computer at home') },
      tablet: { has: `${HAVE} a tablet at home`, hasNot: notChosen('a tablet', 'had no tablet at home') },
      phone: {
        has: `${HAVE} a phone with Internet`,
        hasNot: notChosen('a phone with Internet', 'had no phone with Internet'),
      },
      none: { has: `${HAVE} no device at home`, hasNot: notChosen('“no device”', 'had a device at home') },
    },
    goal: {
      any: {
        has: 'the goal “[member]” {matters|mattered|matters|mattered} to {you|them}',
        hasNot: 'the goal “[member]” {is|was|is|was} not among {your|their} choices',
      },
    },
    language: {
      any: {
        has: '{you speak|you spoke|they speak|they spoke} [member]',
        hasNot: notChosen('[member]', 'did not speak [member]'),
      },
    },
    alreadyDone: {
      any: {
        has: '{you have already used|you had already used|they have already used|they had already used} “[member]”',
        hasNot: '{you have not used|you had not used|they have not used|they had not used} “[member]” yet',
      },
    },
  },
  names: {
    fr: 'French',
    fsl: 'sign language',
    ar: 'Arabic',
    bm: 'Bambara',
    bn: 'Bengali',
    de: 'German',
    en: 'English',
    es: 'Spanish',
    fa: 'Persian',
    ff: 'Fula',
    it: 'Italian',
    ka: 'Georgian',
    ku: 'Kurdish',
    ln: 'Lingala',
    pl: 'Polish',
    ps: 'Pashto',
    pt: 'Portuguese',
    ro: 'Romanian',
    rom: 'Romani',
    ru: 'Russian',
    snk: 'Soninke',
    so: 'Somali',
    sq: 'Albanian',
    ta: 'Tamil',
    ti: 'Tigrinya',
    tr: 'Turkish',
    uk: 'Ukrainian',
    ur: 'Urdu',
    vi: 'Vietnamese',
    wo: 'Wolof',
    zh: 'Chinese',
  },
  own: {
    is: 'the answer for “[label]” {is|was|is|was}: [value]',
    has: '[value] {is|was|is|was} part of “[label]”',
    hasNot: '[value] {is|was|is|was} not part of “[label]”',
    empty: 'there {is|was|is|was} nothing in “[label]”',
    ask: 'how things are with “[label]”',
  },
  ask: {
    urgent: 'whether {your|their} request is urgent',
    device: 'which devices {you|they} have at home',
    input: 'what {you|they} answer with',
    connection: 'what connection {you|they} have at home',
    ownEmail: 'whether {you|they} read a mailbox of {your|their} own',
    procedures: 'who does {your|their} paperwork online',
    reading: 'how {you|they} read on a screen',
    wish: 'what {you|they} would like',
    'comfort.bigText': 'whether {you|they} prefer big text',
    'comfort.voice': 'whether {you|they} prefer to listen',
    'comfort.keyboardOnly': 'whether {you|they} use the keyboard only',
    'comfort.signLanguage': 'whether {you|they} use sign language',
    fraudLived: 'whether a trap has caught {you|them} before',
    'comfort.touchOnly': 'whether {you|they} use a finger only',
    ageBand: 'which age band {you|they} are in',
    language: 'which languages {you|they} speak',
    department: 'which department {you|they} live in',
    alreadyDone: 'what {you|they} have already used',
    goal: 'what {you|they} want to do',
    barrier: 'how {you|they} are doing with “[label]”',
    tried: 'which activities {you|they} have done for “[label]”',
    done: 'what {you|they} can do alone for “[label]”',
    level: 'how far {you|they} are with “[label]”',
    reached: 'whether {you|they} have the basics of “[label]”',
    triedTotal: 'how many activities {you|they} have done',
    doneTotal: 'how many activities {you|they} have done alone',
    failedTotal: 'how many activities {you|they} have still to discover',
  },
  yesNo: { yes: 'yes', no: 'no' },
  reason: {
    learner: {
      talk: (clause) => `You said that ${clause}`,
      profile: (clause) => `From your activities, ${clause}`,
      observation: (clause) => clause,
      mediator: (clause) => `The person who helps you noted that ${clause}`,
    },
    mediator: {
      talk: (clause) => `Because the person said that ${clause}`,
      profile: (clause) => `Because, from their activities, ${clause}`,
      observation: (clause) => `Because ${clause}`,
      mediator: (clause) => `Because your team noted that ${clause}`,
    },
  },
  asked: (op, expected) => {
    switch (op) {
      case 'gte':
        return ` (the rule asks for at least ${expected})`;
      case 'gt':
        return ` (the rule asks for more than ${expected})`;
      case 'lte':
        return ` (the rule asks for at most ${expected})`;
      case 'lt':
        return ` (the rule asks for fewer than ${expected})`;
      case 'ne':
        return ` (the rule asks for a number other than ${expected})`;
      default:
        return ` (the rule asks for: ${expected})`;
    }
  },
  lacking: {
    missing: (ask) => `It would help to know ${ask}`,
    expired: (ask) => `The answer is old: it would help to know again ${ask}`,
    uncertain: (ask) => `A few more activities would help to know ${ask}`,
  },
  change: (clauses, makes, reader) => {
    const end = {
      learner: { yes: 'this advice would be for you', no: 'this advice would change' },
      mediator: { yes: 'this advice would be given', no: 'this advice would no longer be given' },
    };
    return `${clauses.map((one) => `if ${one}`).join(' and ')}, ${end[reader][makes]}`;
  },
  aside: {
    'not-yet': 'This advice has not begun yet.',
    over: 'This advice is over.',
    elsewhere: 'This advice is for other departments.',
    'day-unknown': 'This advice is for a time only: it would help to know what day it is.',
  },
  withheld: 'Other answers count too: they are not shown here.',
  count: (count, bound) => {
    const noun = count === 1 ? 'activity' : 'activities';
    const before = bound === 'least' ? 'at least ' : bound === 'most' ? 'at most ' : '';
    return `${before}${count} ${noun}`;
  },
};

function age(words: string): Template {
  return `{you are|you were|they are|they were} ${words}`;
}

/** As it is, only what was not chosen is known; as it would have to be, the thing itself. */
function notChosen(what: string, otherwise: string): Template {
  return `{${what} is not among what you chose|you ${otherwise}|${what} is not among what they chose|they ${otherwise}}`;
}

function level(name: string): Template {
  return `{you are|you were|they are|they were} at “${name}” for “[label]”`;
}
