import { MONTHS_FR } from '../../month-names.ts';
import { calendarDay, numberOfDay } from '../calendar/calendar-day.ts';
import type { PlaceWords } from './place-words.ts';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
/** What is said of places in French. */
export const FR: PlaceWords = {
  codes: {
    services: {
      'paperwork-help': { learner: 'une aide pour vos démarches', mediator: 'l’aide aux démarches administratives' },
      'everyday-tools': {
        learner: 'une aide pour l’ordinateur, le téléphone, internet',
        mediator: 'la maîtrise des outils numériques du quotidien',
      },
      'finding-work': {
        learner: 'une aide pour trouver du travail avec internet',
        mediator: 'l’insertion professionnelle via le numérique',
      },
      'safe-use': { learner: 'une aide pour éviter les arnaques', mediator: 'l’utilisation sécurisée du numérique' },
      'parenting-and-education': {
        learner: 'une aide pour l’école et les enfants',
        mediator: 'la parentalité et l’éducation avec le numérique',
      },
      'leisure-and-creation': {
        learner: 'des loisirs et de la création',
        mediator: 'les loisirs et créations numériques',
      },
      'understanding-digital': {
        learner: 'une aide pour mieux comprendre internet',
        mediator: 'la compréhension du monde numérique',
      },
      'internet-and-equipment': {
        learner: 'internet et un ordinateur sur place',
        mediator: 'l’accès à internet et au matériel informatique',
      },
      'affordable-equipment': {
        learner: 'du matériel à petit prix',
        mediator: 'l’acquisition de matériel à prix solidaire',
      },
    },
    publics: {
      'young-people': { learner: 'les jeunes', mediator: 'les jeunes' },
      students: { learner: 'les étudiants', mediator: 'les étudiants' },
      families: { learner: 'les familles', mediator: 'les familles et les enfants' },
      'older-people': { learner: 'les seniors', mediator: 'les seniors' },
      women: { learner: 'les femmes', mediator: 'les femmes' },
    },
    care: {
      deafness: { learner: 'les personnes sourdes', mediator: 'les personnes sourdes' },
      'motor-disabilities': {
        learner: 'les personnes en situation de handicap moteur',
        mediator: 'les personnes en situation de handicap moteur',
      },
      'mental-disabilities': {
        learner: 'les personnes en situation de handicap mental',
        mediator: 'les personnes en situation de handicap mental',
      },
      'low-literacy': { learner: 'les personnes qui lisent peu', mediator: 'les personnes en situation d’illettrisme' },
      english: { learner: 'les personnes qui parlent anglais', mediator: 'les personnes qui parlent anglais' },
      'other-languages': {
        learner: 'les personnes qui parlent une autre langue',
        mediator: 'les personnes qui parlent une autre langue que le français ou l’anglais',
      },
      'low-vision': { learner: 'les personnes qui voient mal', mediator: 'les personnes déficientes visuelles' },
    },
    fees: {
      free: { learner: 'gratuit', mediator: 'gratuit' },
      conditional: { learner: 'gratuit pour certaines personnes', mediator: 'gratuit sous condition' },
      paid: { learner: 'payant', mediator: 'payant' },
    },
    programmes: {
      'aidants-connect': { learner: 'Aidants Connect', mediator: 'Aidants Connect' },
      'reference-digital-libraries': {
        learner: 'Bibliothèques numériques de référence',
        mediator: 'Bibliothèques numériques de référence',
      },
      'pix-certification': { learner: 'la certification Pix', mediator: 'la certification Pix' },
      'conseillers-numeriques': { learner: 'Conseillers numériques', mediator: 'Conseillers numériques' },
      'emmaus-connect': { learner: 'Emmaüs Connect', mediator: 'Emmaüs Connect' },
      'france-services': { learner: 'France Services', mediator: 'France Services' },
      'grande-ecole-du-numerique': {
        learner: 'la Grande École du Numérique',
        mediator: 'la Grande École du Numérique',
      },
      'croix-rouge': { learner: 'la Croix-Rouge', mediator: 'la Croix-Rouge' },
      'caf-access-point': {
        learner: 'Point d’accès numérique de la CAF',
        mediator: 'Point d’accès numérique de la CAF',
      },
      'promeneurs-du-net': { learner: 'Promeneurs du Net', mediator: 'Promeneurs du Net' },
      'relais-numerique': { learner: 'Relais numérique', mediator: 'Relais numérique (Emmaüs Connect)' },
    },
    access: {
      'come-in': { learner: 'venir sur place', mediator: 'se présenter sur place' },
      phone: { learner: 'téléphoner', mediator: 'téléphoner' },
      email: { learner: 'écrire un mail', mediator: 'contacter par mail' },
      'book-online': { learner: 'prendre rendez-vous sur internet', mediator: 'prendre rendez-vous en ligne' },
      'not-public': { learner: 'ne pas venir sans accord', mediator: 'pas d’accueil du public' },
      'referral-email': {
        learner: 'passer par une personne qui vous aide',
        mediator: 'envoyer une fiche de prescription',
      },
      'through-a-professional': {
        learner: 'passer par une personne qui vous aide',
        mediator: 'mobilisable par un professionnel seulement',
      },
    },
    ways: {
      'on-ones-own': { learner: 'en libre accès', mediator: 'en autonomie' },
      'one-to-one': { learner: 'avec une personne rien que pour vous', mediator: 'en accompagnement individuel' },
      workshop: { learner: 'en petit groupe', mediator: 'en atelier collectif' },
      remote: { learner: 'à distance, sans se déplacer', mediator: 'à distance' },
    },
  },
  offers: (service) => `Ce lieu propose ${service}.`,
  care: (care) => `Ce lieu sait accueillir ${care}.`,
  addresses: (one) => `Ce lieu accueille en particulier ${one}.`,
  costs: (fee) => `C’est ${fee}.`,
  isOf: (programme) => `Ce lieu fait partie de : ${programme}.`,
  reachedBy: (access) => `Pour le joindre : ${access}.`,
  helps: (way) => `L’aide se fait ${way}.`,
  openNow: 'C’est ouvert en ce moment.',
  inTheCommune: 'C’est dans la commune demandée.',
  notTold: {
    services: 'Demandez si ce lieu propose cette aide : la fiche ne le dit pas.',
    publics: 'La fiche ne dit pas qui ce lieu accueille en particulier.',
    care: 'Demandez si ce lieu peut s’adapter : la fiche ne le dit pas.',
    fees: 'Demandez le prix : la fiche ne le dit pas.',
    programmes: 'La fiche ne dit pas de quel programme ce lieu fait partie.',
    access: 'La fiche ne dit pas comment joindre ce lieu.',
    ways: 'Demandez comment l’aide se fait : la fiche ne le dit pas.',
    travel: 'La fiche ne dit pas si ce lieu se déplace.',
    hours: 'Demandez les horaires : ils ne sont pas sûrs.',
  },
  distance: (metres, reader) => {
    const end = reader === 'mediator' ? ' à vol d’oiseau' : '';
    if (metres < 975) return `à ${Math.max(50, Math.round(metres / 50) * 50)} m${end}`;
    const kilometres = metres / 1000;
    return `à ${kilometres < 9.95 ? kilometres.toFixed(1).replace('.', ',').replace(',0', '') : Math.round(kilometres)} km${end}`;
  },
  time,
  hours: {
    open: 'Ouvert',
    until: (at) => `Ouvert jusqu’à ${at}`,
    untilLater: (when) => `Ouvert jusqu’à ${when}`,
    closed: 'Fermé en ce moment',
    opensToday: (at) => `Fermé en ce moment, ouvre à ${at}`,
    opensLater: (when) => `Fermé en ce moment, ouvre ${when}`,
    comment: (comment) => `Le lieu précise : « ${comment} »`,
    unknown: {
      'not-told': 'Horaires inconnus',
      'not-understood': 'Horaires à demander',
      'public-holiday': 'Jour férié : demandez si c’est ouvert',
      'school-holidays': 'Demandez les horaires : ils changent pendant les vacances scolaires',
      'said-unknown': 'Horaires à demander',
    },
  },
  when: (then, ahead) => {
    if (ahead === 1) return `demain à ${time(then.minutes)}`;
    const { weekday } = calendarDay(numberOfDay(then.day) ?? 0);
    return ahead < 7
      ? `${DAYS[weekday]} à ${time(then.minutes)}`
      : `le ${date(then.day).replace(/ \d+$/, '')} à ${time(then.minutes)}`;
  },
  date,
  notices: {
    'call-before-coming': 'Appelez avant de venir : la fiche date de plus d’un an.',
    'no-date': 'La date de la fiche n’est pas connue.',
    'no-phone': 'Le numéro de téléphone n’est pas connu.',
    'not-open-to-public': 'Ce lieu ne reçoit pas de public.',
    'through-a-professional': 'Il faut passer par une personne qui vous aide.',
    travelling: 'Ce lieu se déplace : demandez où et quand il passe.',
  },
  callUnsure: 'Appelez avant de venir : la fiche a pu changer.',
  checkUnsure: 'Vérifiez avant de venir : la fiche a pu changer.',
  callUndated: 'Appelez avant de venir : la date de la fiche n’est pas connue.',
  checkOld: 'Vérifiez avant de venir : la fiche date de plus d’un an.',
  checkUndated: 'Vérifiez avant de venir : la date de la fiche n’est pas connue.',
  updated: (day) => `Fiche du ${day}`,
};

function time(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

function date(day: string): string {
  const { year, month, date: of } = calendarDay(numberOfDay(day) ?? 0);
  return `${of === 1 ? '1er' : of} ${MONTHS_FR[month - 1]} ${year}`;
}
