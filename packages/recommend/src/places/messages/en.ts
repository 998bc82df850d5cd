import { MONTHS_EN } from '../../month-names.ts';
import { calendarDay, numberOfDay } from '../calendar/calendar-day.ts';
import type { PlaceWords } from './place-words.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** What is said of places in English. */
export const EN: PlaceWords = {
  codes: {
    services: {
      'paperwork-help': { learner: 'help with forms and procedures', mediator: 'help with administrative procedures' },
      'everyday-tools': { learner: 'help with computers, phones and the internet', mediator: 'everyday digital tools' },
      'finding-work': { learner: 'help to find work on the internet', mediator: 'finding work with digital tools' },
      'safe-use': { learner: 'help to avoid scams', mediator: 'safe use of digital tools' },
      'parenting-and-education': {
        learner: 'help with school and children',
        mediator: 'parenting and education with digital tools',
      },
      'leisure-and-creation': { learner: 'leisure and making things', mediator: 'digital leisure and creation' },
      'understanding-digital': {
        learner: 'help to understand the internet',
        mediator: 'understanding the digital world',
      },
      'internet-and-equipment': {
        learner: 'the internet and a computer on the spot',
        mediator: 'access to the internet and to equipment',
      },
      'affordable-equipment': { learner: 'equipment at a low price', mediator: 'equipment at a fair price' },
    },
    publics: {
      'young-people': { learner: 'young people', mediator: 'young people' },
      students: { learner: 'students', mediator: 'students' },
      families: { learner: 'families', mediator: 'families and children' },
      'older-people': { learner: 'older people', mediator: 'older people' },
      women: { learner: 'women', mediator: 'women' },
    },
    care: {
      deafness: { learner: 'deaf people', mediator: 'deaf people' },
      'motor-disabilities': { learner: 'people with a motor disability', mediator: 'people with a motor disability' },
      'mental-disabilities': {
        learner: 'people with a mental disability',
        mediator: 'people with a mental disability',
      },
      'low-literacy': { learner: 'people who read little', mediator: 'people with low literacy' },
      english: { learner: 'people who speak English', mediator: 'people who speak English' },
      'other-languages': {
        learner: 'people who speak another language',
        mediator: 'people who speak a language other than French or English',
      },
      'low-vision': { learner: 'people who see poorly', mediator: 'people with low vision' },
    },
    fees: {
      free: { learner: 'free', mediator: 'free' },
      conditional: { learner: 'free for some people', mediator: 'free on conditions' },
      paid: { learner: 'not free', mediator: 'paid for' },
    },
    programmes: {
      'aidants-connect': { learner: 'Aidants Connect', mediator: 'Aidants Connect' },
      'reference-digital-libraries': {
        learner: 'Bibliothèques numériques de référence',
        mediator: 'Bibliothèques numériques de référence',
      },
      'pix-certification': { learner: 'Pix certification', mediator: 'Pix certification' },
      'conseillers-numeriques': { learner: 'Conseillers numériques', mediator: 'Conseillers numériques' },
      'emmaus-connect': { learner: 'Emmaüs Connect', mediator: 'Emmaüs Connect' },
      'france-services': { learner: 'France Services', mediator: 'France Services' },
      'grande-ecole-du-numerique': { learner: 'Grande École du Numérique', mediator: 'Grande École du Numérique' },
      'croix-rouge': { learner: 'the French Red Cross', mediator: 'the French Red Cross' },
      'caf-access-point': { learner: 'CAF digital access point', mediator: 'CAF digital access point' },
      'promeneurs-du-net': { learner: 'Promeneurs du Net', mediator: 'Promeneurs du Net' },
      'relais-numerique': { learner: 'Relais numérique', mediator: 'Relais numérique (Emmaüs Connect)' },
    },
    access: {
      'come-in': { learner: 'come in', mediator: 'come in' },
      phone: { learner: 'phone', mediator: 'phone' },
      email: { learner: 'write an e-mail', mediator: 'write an e-mail' },
      'book-online': { learner: 'book on the internet', mediator: 'book online' },
      'not-public': { learner: 'ask before coming', mediator: 'not open to the public' },
      'referral-email': { learner: 'go through somebody who helps you', mediator: 'send a referral form' },
      'through-a-professional': {
        learner: 'go through somebody who helps you',
        mediator: 'professionals only may ask',
      },
    },
    ways: {
      'on-ones-own': { learner: 'with equipment to use freely', mediator: 'on one’s own' },
      'one-to-one': { learner: 'with somebody just for you', mediator: 'one to one' },
      workshop: { learner: 'in a small group', mediator: 'in a group workshop' },
      remote: { learner: 'from afar, without going there', mediator: 'remotely' },
    },
  },
  offers: (service) => `This place offers ${service}.`,
  care: (care) => `This place knows how to welcome ${care}.`,
  addresses: (one) => `This place welcomes ${one} in particular.`,
  costs: (fee) => `It is ${fee}.`,
  isOf: (programme) => `This place is part of: ${programme}.`,
  reachedBy: (access) => `How to reach it: ${access}.`,
  helps: (way) => `Help is given ${way}.`,
  openNow: 'It is open now.',
  inTheCommune: 'It is in the town you asked for.',
  notTold: {
    services: 'Ask whether this place gives that help: its record does not say.',
    publics: 'Its record does not say whom this place welcomes in particular.',
    care: 'Ask whether this place can adapt: its record does not say.',
    fees: 'Ask the price: its record does not say.',
    programmes: 'Its record does not say what programme this place is part of.',
    access: 'Its record does not say how to reach this place.',
    ways: 'Ask how help is given: its record does not say.',
    travel: 'Its record does not say whether this place moves around.',
    hours: 'Ask for the opening hours: they are not certain.',
  },
  distance: (metres, reader) => {
    const end = reader === 'mediator' ? ' away as the crow flies' : ' away';
    if (metres < 975) return `${Math.max(50, Math.round(metres / 50) * 50)} m${end}`;
    const kilometres = metres / 1000;
    return `${kilometres < 9.95 ? kilometres.toFixed(1).replace('.0', '') : Math.round(kilometres)} km${end}`;
  },
  time,
  hours: {
    open: 'Open',
    until: (at) => `Open until ${at}`,
    untilLater: (when) => `Open until ${when}`,
    closed: 'Closed now',
    opensToday: (at) => `Closed now, opens at ${at}`,
    opensLater: (when) => `Closed now, opens ${when}`,
    comment: (comment) => `The place adds: “${comment}”`,
    unknown: {
      'not-told': 'Opening hours not known',
      'not-understood': 'Ask for the opening hours',
      'public-holiday': 'Public holiday: ask whether it is open',
      'school-holidays': 'Ask for the opening hours: they change in school holidays',
      'said-unknown': 'Ask for the opening hours',
    },
  },
  when: (then, ahead) => {
    if (ahead === 1) return `tomorrow at ${time(then.minutes)}`;
    const { weekday } = calendarDay(numberOfDay(then.day) ?? 0);
    return ahead < 7
      ? `${DAYS[weekday]} at ${time(then.minutes)}`
      : `on ${date(then.day).replace(/ \d+$/, '')} at ${time(then.minutes)}`;
  },
  date,
  notices: {
    'call-before-coming': 'Call before you go: the record is more than a year old.',
    'no-date': 'The date of the record is not known.',
    'no-phone': 'The phone number is not known.',
    'not-open-to-public': 'This place does not receive the public.',
    'through-a-professional': 'You need to go through somebody who helps you.',
    travelling: 'This place moves around: ask where and when it stops.',
  },
  callUnsure: 'Call before you go: the record may have changed.',
  checkUnsure: 'Check before you go: the record may have changed.',
  callUndated: 'Call before you go: the date of the record is not known.',
  checkOld: 'Check before you go: the record is more than a year old.',
  checkUndated: 'Check before you go: the date of the record is not known.',
  updated: (day) => `Record of ${day}`,
};

function time(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function date(day: string): string {
  const { year, month, date: of } = calendarDay(numberOfDay(day) ?? 0);
  return `${of} ${MONTHS_EN[month - 1]} ${year}`;
}
