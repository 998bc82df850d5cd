import type { ReceiptWords } from './receipt-words.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** English. */
export const en: ReceiptWords = {
  language: 'en',
  title: 'What is kept about you',
  standing: {
    objected: 'You said no. It is kept, but no longer used. You will get an answer.',
    restricted: 'It is put aside. It is kept, but no longer used.',
    ended: 'It has stopped. Nothing is kept for this any more.',
  },
  since: (day) => `Since ${day}.`,
  purpose: {
    title: 'What it is for',
    'resume-on-device': 'To carry on later on this device.',
    'keep-result': 'To find your result again.',
    'follow-up': 'To help you and remember what was done.',
    'known-by-name': 'To call you by your name.',
    'share-with-structure': 'To show your result to another place that helps you.',
    'history-across-structures': 'To help you from one place to another.',
    reminders: 'To send you reminders.',
    statistics: 'To count, without saying who you are.',
    research: 'To help research.',
  },
  kept: {
    title: 'What is kept',
    answers: 'Your answers.',
    results: 'What you can already do.',
    talk: 'What you said at the start.',
    decisions: 'What was decided with you.',
    contact: 'How to reach you.',
    identity: 'Your name.',
    notes: 'What the person who helps you writes.',
  },
  who: {
    title: 'Who keeps it',
    recipients: 'Who else can see it',
    nobodyElse: 'Nobody else can see it.',
    device: 'It is kept on the device.',
    server: 'It is kept on a computer of this place. Country',
  },
  why: {
    title: 'Why it is allowed',
    consent: 'You said yes.',
    contract: 'You have a contract with this place.',
    legalObligation: 'The law says to keep it.',
    publicTask: 'It is a public service.',
    legitimateInterest: 'It is useful to help you. You can say no.',
  },
  agreed: (day, how) => `It was on ${day}, ${how}.`,
  informed: (day) => `You were told on ${day}.`,
  how: {
    oral: 'aloud',
    'paper-signature': 'by signing a paper',
    'in-app': 'on a screen',
    'sms-code': 'by text message',
    'gesture-aac': 'with a gesture or pictures',
  },
  until: {
    title: 'Until when',
    consent: (day) => `Your yes counts until ${day}.`,
    lastContact: (months) => `Everything is erased ${inMonths(months)} after your last visit.`,
    lastUpdate: (months) => `Everything is erased ${inMonths(months)} after the last thing added.`,
  },
  rights: {
    title: 'You can ask',
    access: 'To see what is kept.',
    rectification: 'To correct what is not right.',
    erasure: 'To erase everything.',
    erasureLater: 'To erase everything, if your no is accepted.',
    restriction: 'To put it aside: it is kept, but no longer used.',
    portability: 'To get a copy and give it to whom you want.',
    objection: 'To say no, for a reason of your own.',
    withdrawal: 'To change your mind, whenever you want.',
  },
  withdrawal: {
    titleConsent: 'To change your mind',
    titleOther: 'To ask',
    easy: 'It is as easy as saying yes. You will still be helped.',
    ways: {
      'in-app': 'On the screen, where you said yes.',
      spoken: 'By saying so.',
      letter: 'By letter.',
      'e-mail': 'By e-mail.',
    },
    contact: 'Whom to ask',
  },
  complaint: { title: 'If something goes wrong', to: 'You can complain here' },
  proof: {
    title: 'To check',
    qr: 'This square says the same as this sheet. A phone can read it.',
    record: 'Number',
    notice: 'Text',
    channel: {
      'read-aloud': 'read aloud',
      paper: 'on paper',
      screen: 'on a screen',
      falc: 'in simple words',
      audio: 'listened to',
    },
    fingerprint: 'Fingerprint of the text',
  },
  notice: ({ controller, recipients, months }) => {
    const seen = (it: string): string =>
      recipients.length === 0 ? `Nobody else can see ${it}.` : `Who else can see ${it}: ${recipients.join(', ')}.`;
    const erased = `${inMonths(months)} after your last visit.`;
    return {
      'follow-up': [
        'We can keep what we do with you.',
        'That is your answers, your steps and what you can do.',
        'It is there to help you next time.',
        `${controller} keeps it.`,
        seen('it'),
        `We erase it ${erased}`,
        'You can ask to see it or to correct it.',
        'You can change your mind whenever you want.',
        'Just say so, and we erase everything.',
        'If you say no, we help you all the same.',
      ],
      'known-by-name': [
        'We can keep your name.',
        'It is there to find you next time.',
        `${controller} keeps your name.`,
        seen('it'),
        `We erase it ${erased}`,
        'You can change your mind whenever you want.',
        'Just say so, and we erase your name.',
        'You then have a code, and we carry on.',
      ],
      notes: [
        'The person who helps you can write notes.',
        'They are there to help you better next time.',
        'They say nothing of your health, nor your passwords.',
        `${controller} keeps these notes.`,
        seen('them'),
        `We erase them ${erased}`,
        'You can ask to read them.',
        'You can change your mind whenever you want.',
        'Just say so, and we erase the notes.',
      ],
    };
  },
  date: (day, month, year) => `${day} ${MONTHS[month - 1]} ${year}`,
  colon: ': ',
};

function inMonths(months: number): string {
  return months === 1 ? '1 month' : `${months} months`;
}
