import { MONTHS_EN } from '../../month-names.ts';
import type { PathWords } from './path-words.ts';

/** English. */
export const en: PathWords = {
  stages: {
    urgent: 'What cannot wait',
    means: 'What is missing to begin',
    people: 'Somebody to see',
    ease: 'To get there and be comfortable',
    gestures: 'First gestures',
    skills: 'What serves the goal',
    daily: 'What weighs on every day',
    onwards: 'To go on',
  },
  company: {
    alone: 'You can do it without help.',
    either: 'With someone, or on your own.',
    'with-someone': 'Do it with someone.',
  },
  where: {
    'own-device': 'On your device.',
    'near-you': 'Next to someone you trust.',
    place: 'At a place near you.',
    phone: 'By telephone or by letter.',
  },
  minutes: (least, most) => `Allow ${spanOf(least, most)}.`,
  contactMinutes: (least, most) => `To get in touch, allow ${spanOf(least, most)}.`,
  learner: {
    today: 'You can begin today.',
    'contact-first': 'First, get in touch: drop in, write or telephone.',
    'contact-in-writing': 'First, get in touch: drop by or write.',
    'blocks-the-rest': 'Begin with this.',
    'waits-for-connection': 'For this, you need the internet.',
    'waits-for-email': 'For this, you need an e-mail address.',
    'waits-for-account': 'For this, you need an account.',
    'waits-for-device': 'For this, you need a device.',
    'too-long-today': 'You can do it bit by bit.',
    'minutes-unknown': null,
    'mandate-reminder': 'If someone does it for you, you first sign a written agreement.',
    'aidants-connect': 'Ask for an “Aidants Connect” helper.',
    'write-before-coming': 'Write before you come.',
    'call-before-coming': 'Call before you come.',
    'certificate-is-a-route': 'This happens elsewhere, when you wish.',
    pinned: null,
    added: null,
    moved: null,
    'no-longer-advised': null,
    'nothing-left': null,
    'before-its-prerequisite': null,
  },
  mediator: {
    today: 'Can be done today, in the time the person has.',
    'contact-first': 'The first step is to get in touch: do it with the person, now if possible.',
    'contact-in-writing':
      'The first thing is to get in touch, in writing or on the spot: the person uses sign language.',
    'blocks-the-rest': 'To be lifted first: the rest depends on it.',
    'waits-for-connection': 'Waits for a connection.',
    'waits-for-email': 'Waits for an e-mail address.',
    'waits-for-account': 'Waits for an account.',
    'waits-for-device': 'Waits for a device.',
    'too-long-today': 'Longer than the time there is today: plan it in several goes.',
    'minutes-unknown': 'Length not given.',
    'mandate-reminder':
      'To do it for somebody takes a written mandate, which the person can take back. See it with them, and with their guardian if the guardian signs for them.',
    'aidants-connect': 'Point to a place that offers Aidants Connect.',
    'write-before-coming': 'Data older than 12 months, or undated: write before coming.',
    'call-before-coming': 'Data older than 12 months, or undated: call before coming.',
    'certificate-is-a-route': 'A certificate is applied for elsewhere: nothing done here is converted into it.',
    pinned: 'Kept by the mediator.',
    added: 'Added by the mediator.',
    moved: 'Moved by the mediator.',
    'no-longer-advised': 'No rule advises it any more: kept, to be looked at again.',
    'nothing-left': 'All that it offered is done, refused or elsewhere in the path.',
    'before-its-prerequisite': 'Placed before what is usually learned first.',
  },
  need: {
    title: (dimension) => `Going further: ${inSentence(dimension)}`,
    learner: (goal) => `Useful for your goal: ${inSentence(goal)}.`,
    mediator: (dimension, goals) => `The goal “${goals}” asks for more than is established in “${dimension}”.`,
  },
  certificate: {
    learner: 'You can have what you know recognised.',
    mediator: 'The person asks for it, or is at ease: a certificate is possible, if they feel like it.',
  },
  added: { learner: 'Your helper suggests it.', mediator: 'Suggested by the mediator.' },
  placeDate: (day) => (day === undefined ? 'Date of this information unknown.' : `Information of ${dayInWords(day)}.`),
  phone: (number) => `Telephone: ${number}`,
  leftOut: {
    'not-wished': 'Left out: the person wants it done, not learned.',
    'in-hand': 'Left out: the person already does it on their own.',
    'nothing-new': 'Left out: already in another step.',
    'nothing-here': 'Left out: nothing that holds here and on this day.',
    refused: 'Refused.',
    done: 'Already done.',
  },
  refusal: {
    'not-wished': 'The person does not wish it.',
    'already-known': 'Already known.',
    'too-hard': 'Not the moment yet.',
    'too-far': 'Too far.',
    'too-long': 'Too long.',
    'too-dear': 'Too dear.',
    'not-available': 'Does not exist here.',
    'not-suited': 'Does not suit the person.',
    other: 'Another reason.',
  },
  empty: {
    learner: 'Someone can begin with you, whenever you wish.',
    mediator: 'Nothing is known yet: begin by listening to the request.',
  },
};

/** A label that starts with a verb, inside a sentence. */
function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** `2026-03-01` is “1 March 2026”. */
function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS_EN[Number(month) - 1] ?? month} ${year}`;
}

function spanOf(least: number, most: number): string {
  return least === most ? `${most} minutes` : `${least} to ${most} minutes`;
}
