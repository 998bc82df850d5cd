import type { Locale } from '../../shell/locale.ts';

const fr = {
  title: 'Noter l’accompagnement',
  line: 'Tout est prérempli : changez ce qui est différent, puis notez.',
  minutes: 'Durée',
  otherMinutes: 'Autre',
  otherMinutesField: 'Durée, en minutes',
  badMinutes: 'Un nombre de minutes, de 1 à 1 440.',
  themes: 'Thématiques',
  allThemes: 'Toutes les thématiques',
  noTheme: 'Choisissez au moins une thématique.',
  rest: (said: string) => `Date, lieu, matériel : ${said}`,
  today: 'aujourd’hui',
  on: 'Date',
  type: 'Type d’activité',
  place: 'Lieu',
  devices: 'Matériel utilisé',
  noDevice: 'matériel non renseigné',
  autonomy: 'Autonomie, cette fois',
  level: 'Niveau de l’atelier',
  untold: 'Non renseigné',
  orientation: 'Orientation vers une autre structure',
  noOrientation: 'Non',
  go: 'Noter',
  said: 'C’est noté. Voici de quoi le recopier dans La Coop.',
  another: 'Noter un autre accompagnement',
};

/** What a helper did with somebody. */
export type AccompanimentWords = typeof fr;

const en: AccompanimentWords = {
  title: 'Record the activity',
  line: 'Everything is filled in: change what differs, then record it.',
  minutes: 'How long',
  otherMinutes: 'Other',
  otherMinutesField: 'How long, in minutes',
  badMinutes: 'A number of minutes, from 1 to 1,440.',
  themes: 'Themes',
  allThemes: 'All themes',
  noTheme: 'Choose one theme at least.',
  rest: (said) => `Date, place, devices: ${said}`,
  today: 'today',
  on: 'Date',
  type: 'Type of activity',
  place: 'Place',
  devices: 'Devices used',
  noDevice: 'no device told',
  autonomy: 'Done alone, this time',
  level: 'Level of the workshop',
  untold: 'Not told',
  orientation: 'Sent on to another structure',
  noOrientation: 'No',
  go: 'Record',
  said: 'Recorded. Here it is, ready to be copied into La Coop.',
  another: 'Record another activity',
};

/** In both languages. */
export const accompanimentWords: Readonly<Record<Locale, AccompanimentWords>> = { fr, en };
