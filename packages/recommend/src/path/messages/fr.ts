import { MONTHS_FR } from '../../month-names.ts';
import type { PathWords } from './path-words.ts';

/** French. */
export const fr: PathWords = {
  stages: {
    urgent: 'Ce qui ne peut pas attendre',
    means: 'Ce qui manque pour commencer',
    people: 'Quelqu’un à voir',
    ease: 'Pour venir et être à l’aise',
    gestures: 'Les premiers gestes',
    skills: 'Ce qui sert au projet',
    daily: 'Ce qui pèse au quotidien',
    onwards: 'Pour continuer',
  },
  company: {
    alone: 'Vous pouvez le faire sans aide.',
    either: 'Avec quelqu’un, ou de votre côté.',
    'with-someone': 'Faites-le avec quelqu’un.',
  },
  where: {
    'own-device': 'Sur votre appareil.',
    'near-you': 'Près d’une personne de confiance.',
    place: 'Dans un lieu près de chez vous.',
    phone: 'Par téléphone ou par courrier.',
  },
  minutes: (least, most) => `Comptez ${spanOf(least, most)}.`,
  contactMinutes: (least, most) => `Pour prendre contact, comptez ${spanOf(least, most)}.`,
  learner: {
    today: 'Vous pouvez commencer aujourd’hui.',
    'contact-first': 'D’abord, prenez contact : passez, écrivez ou téléphonez.',
    'contact-in-writing': 'D’abord, prenez contact : passez ou écrivez.',
    'blocks-the-rest': 'Commencez par là.',
    'waits-for-connection': 'Pour cela, il vous faut Internet.',
    'waits-for-email': 'Pour cela, il vous faut une adresse e-mail.',
    'waits-for-account': 'Pour cela, il vous faut un compte.',
    'waits-for-device': 'Pour cela, il vous faut un appareil.',
    'too-long-today': 'Vous pouvez le faire en plusieurs fois.',
    'minutes-unknown': null,
    'mandate-reminder': 'Si quelqu’un fait à votre place, vous signez d’abord un accord écrit.',
    'aidants-connect': 'Demandez une personne « Aidants Connect ».',
    'write-before-coming': 'Écrivez avant de venir.',
    'call-before-coming': 'Appelez avant de venir.',
    'certificate-is-a-route': 'Cela se passe ailleurs, quand vous le voulez.',
    pinned: null,
    added: null,
    moved: null,
    'no-longer-advised': null,
    'nothing-left': null,
    'before-its-prerequisite': null,
  },
  mediator: {
    today: 'Faisable aujourd’hui, dans le temps dont la personne dispose.',
    'contact-first': 'Le premier pas est une prise de contact : faites-la avec la personne, maintenant si possible.',
    'contact-in-writing':
      'Le premier pas est une prise de contact, par écrit ou sur place : la personne parle la langue des signes.',
    'blocks-the-rest': 'À lever d’abord : le reste en dépend.',
    'waits-for-connection': 'Attend une connexion.',
    'waits-for-email': 'Attend une adresse e-mail.',
    'waits-for-account': 'Attend un compte.',
    'waits-for-device': 'Attend un appareil.',
    'too-long-today': 'Plus long que le temps disponible aujourd’hui : à prévoir en plusieurs fois.',
    'minutes-unknown': 'Durée non renseignée.',
    'mandate-reminder':
      'Pour faire à la place, il faut un mandat écrit, que la personne peut reprendre. Voyez avec elle, et avec son tuteur s’il signe pour elle.',
    'aidants-connect': 'Orientez vers un lieu qui propose Aidants Connect.',
    'write-before-coming': 'Données de plus de 12 mois, ou sans date : écrivez avant de venir.',
    'call-before-coming': 'Données de plus de 12 mois, ou sans date : appelez avant de venir.',
    'certificate-is-a-route': 'Une certification se demande ailleurs : rien de ce qui est fait ici n’y est converti.',
    pinned: 'Gardé par le médiateur.',
    added: 'Ajouté par le médiateur.',
    moved: 'Déplacé par le médiateur.',
    'no-longer-advised': 'Aucune règle ne le conseille plus : gardé, à revoir.',
    'nothing-left': 'Tout ce qu’il proposait est fait, refusé ou ailleurs dans le parcours.',
    'before-its-prerequisite': 'Placé avant ce qu’on apprend d’habitude d’abord.',
  },
  need: {
    title: (dimension) => `Aller plus loin : ${inSentence(dimension)}`,
    learner: (goal) => `Utile pour votre projet : ${inSentence(goal)}.`,
    mediator: (dimension, goals) => `Le projet « ${goals} » demande plus que ce qui est établi pour « ${dimension} ».`,
  },
  certificate: {
    learner: 'Vous pouvez faire reconnaître ce que vous savez.',
    mediator: 'La personne le demande, ou est à l’aise : une certification est possible, si elle en a envie.',
  },
  added: { learner: 'Votre médiateur vous le propose.', mediator: 'Proposé par le médiateur.' },
  placeDate: (day) => (day === undefined ? 'Date des informations inconnue.' : `Informations du ${dayInWords(day)}.`),
  phone: (number) => `Téléphone : ${number}`,
  leftOut: {
    'not-wished': 'Écarté : la personne veut que ce soit fait, pas l’apprendre.',
    'in-hand': 'Écarté : la personne le fait déjà sans aide.',
    'nothing-new': 'Écarté : déjà dans une autre étape.',
    'nothing-here': 'Écarté : rien qui vaille ici et à cette date.',
    refused: 'Refusé.',
    done: 'Déjà fait.',
  },
  refusal: {
    'not-wished': 'La personne ne le souhaite pas.',
    'already-known': 'Déjà su.',
    'too-hard': 'Pas encore le moment.',
    'too-far': 'Trop loin.',
    'too-long': 'Trop long.',
    'too-dear': 'Trop cher.',
    'not-available': 'N’existe pas ici.',
    'not-suited': 'Ne convient pas à la personne.',
    other: 'Autre raison.',
  },
  empty: {
    learner: 'Quelqu’un peut commencer avec vous, quand vous le voulez.',
    mediator: 'Rien n’est encore connu : commencez par écouter la demande.',
  },
};

/** A label that starts with a verb, inside a sentence. */
function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** `2026-03-01` is “1er mars 2026”. */
function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const number = Number(date);
  return `${number === 1 ? '1er' : number} ${MONTHS_FR[Number(month) - 1] ?? month} ${year}`;
}

function spanOf(least: number, most: number): string {
  return least === most ? `${most} minutes` : `de ${least} à ${most} minutes`;
}
