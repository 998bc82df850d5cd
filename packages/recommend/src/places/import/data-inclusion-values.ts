import type { PlaceAccess, PlaceFee, PlaceProgramme, PlacePublic, PlaceWay } from '../codes/place-codes.ts';

/** Codes of data·inclusion v1 that say the same of a place as one of ours; the others are kept beside. */
export const PUBLIC_OF: Readonly<Record<string, PlacePublic>> = {
  etudiants: 'students',
  familles: 'families',
  femmes: 'women',
  jeunes: 'young-people',
  seniors: 'older-people',
};

/** `gratuit` there holds what is free on conditions too. */
export const FEE_OF: Readonly<Record<string, PlaceFee>> = { gratuit: 'free', payant: 'paid' };

export const WAY_OF: Readonly<Record<string, PlaceWay>> = {
  accompagnement: 'one-to-one',
  atelier: 'workshop',
  'a-distance': 'remote',
};

export const ACCESS_OF: Readonly<Record<string, PlaceAccess>> = {
  'envoyer-un-courriel': 'email',
  'se-presenter': 'come-in',
  telephoner: 'phone',
};

export const PROGRAMME_OF: Readonly<Record<string, PlaceProgramme>> = {
  'aidants-connect': 'aidants-connect',
  'conseillers-numeriques': 'conseillers-numeriques',
  'france-service': 'france-services',
  'grandes-ecoles-du-numerique': 'grande-ecole-du-numerique',
  'croix-rouge': 'croix-rouge',
};

/** Said of services where nothing in particular is meant. */
export const SAYS_NOTHING: ReadonlySet<string> = /* @__PURE__ */ new Set(['tous-publics', 'en-presentiel', 'usagers']);
