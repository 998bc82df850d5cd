import type { Locale } from '../../shell/locale.ts';

const fr = {
  title: 'Les lieux autour de vous',
  line: 'Un fichier de lieux de médiation numérique permet de dire où aller, même sans réseau.',
  none: 'Aucun fichier de lieux sur cet ordinateur.',
  how: 'Prenez celui de votre département sur data.gouv.fr (« lieux de médiation numérique », en CSV), ou un paquet déjà préparé.',
  there: (count: number, made: string) => `${count} lieux, paquet du ${made}.`,
  choose: 'Choisir un fichier de lieux',
  working: 'Lecture du fichier…',
  taken: (count: number, leftOut: number) =>
    `${count} lieux pris.${leftOut > 0 ? ` ${leftOut} lignes laissées de côté : en double, ou incomplètes.` : ''}`,
  commune: 'Commune où vous travaillez',
  noCommune: 'Choisissez une commune',
  trouble: {
    'not-places': 'Ce fichier ne contient pas de lieux au format attendu.',
    'too-many': 'Ce fichier est trop grand. Prenez celui d’un département.',
    full: 'Il n’y a plus de place sur cet ordinateur.',
  },
};

/** Places at hand. */
export type PlacesWords = typeof fr;

const en: PlacesWords = {
  title: 'Places around you',
  line: 'A file of places of digital mediation tells where to go, even without a network.',
  none: 'No file of places on this computer.',
  how: 'Take that of your department on data.gouv.fr (“lieux de médiation numérique”, as CSV), or a pack made before.',
  there: (count, made) => `${count} places, pack of ${made}.`,
  choose: 'Choose a file of places',
  working: 'Reading the file…',
  taken: (count, leftOut) =>
    `${count} places taken in.${leftOut > 0 ? ` ${leftOut} rows left out: double or incomplete.` : ''}`,
  commune: 'Commune where you work',
  noCommune: 'Choose a commune',
  trouble: {
    'not-places': 'This file holds no places in the expected form.',
    'too-many': 'This file is too large. Take that of one department.',
    full: 'This computer is full.',
  },
};

/** In both languages. */
export const placesWords: Readonly<Record<Locale, PlacesWords>> = { fr, en };
