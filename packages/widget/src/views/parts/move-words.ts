import type { InEachLanguage } from './in-each-language.ts';

/** Moving things to places, the same words for finger, mouse and keyboard. */
export interface MoveWords {
  /** One instruction for the whole board, by the input that the person uses. */
  readonly instruction: { readonly finger: string; readonly mouse: string; readonly keyboard: string };
  /** Heading of the things not placed yet. */
  readonly waiting: string;
  readonly nothingWaiting: string;
  readonly empty: string;
  /** Name of the button of a place while something is held. */
  readonly putHere: (thing: string, place: string) => string;
  /** Live announcements. */
  readonly held: (thing: string) => string;
  readonly put: (thing: string, place: string) => string;
  readonly letGo: (thing: string) => string;
}

/** Moving things to places, in each language. */
export const moveWords: InEachLanguage<MoveWords> = {
  fr: {
    instruction: {
      finger: 'Touchez une chose, puis sa place.',
      mouse: 'Appuyez sur une chose, puis sur sa place.',
      keyboard: 'Espace pour prendre une chose, puis Espace sur sa place.',
    },
    waiting: 'À placer',
    nothingWaiting: 'Tout est placé.',
    empty: 'Vide',
    putHere: (thing, place) => `Mettre « ${thing} » dans « ${place} »`,
    held: (thing) => `« ${thing} » est en main. Choisissez sa place.`,
    put: (thing, place) => `« ${thing} » est dans « ${place} ».`,
    letGo: (thing) => `« ${thing} » est reposé.`,
  },
  en: {
    instruction: {
      finger: 'Touch a thing, then its place.',
      mouse: 'Press a thing, then its place.',
      keyboard: 'Space to take a thing, then Space on its place.',
    },
    waiting: 'To put in place',
    nothingWaiting: 'Everything is in place.',
    empty: 'Empty',
    putHere: (thing, place) => `Put “${thing}” in “${place}”`,
    held: (thing) => `“${thing}” is in hand. Choose its place.`,
    put: (thing, place) => `“${thing}” is in “${place}”.`,
    letGo: (thing) => `“${thing}” is put back.`,
  },
};
