import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What an order says itself; what is put in order comes from the item. */
export interface OrderWords {
  /** Names of the two lists. */
  readonly waiting: string;
  readonly placed: string;
  /** Before anything is placed, and once everything is. */
  readonly begin: string;
  readonly whole: string;
  readonly up: string;
  readonly down: string;
  readonly takeBack: string;
  /** Live announcements. */
  readonly isAt: (thing: string, place: number, of: number) => string;
  readonly isBack: (thing: string) => string;
}

/** An order, in each language. */
export const orderWords: InEachLanguage<OrderWords> = {
  fr: {
    waiting: 'À placer',
    placed: 'Votre ordre',
    begin: 'Choisissez ce qui vient en premier, puis la suite.',
    whole: 'Tout est placé. Choisissez une ligne pour la changer.',
    up: 'Monter',
    down: 'Descendre',
    takeBack: 'Enlever',
    isAt: (thing, place, of) => `« ${thing} » : place ${place} sur ${of}.`,
    isBack: (thing) => `« ${thing} » est à placer.`,
  },
  en: {
    waiting: 'To put in order',
    placed: 'Your order',
    begin: 'Choose what comes first, then what follows.',
    whole: 'Everything is in order. Choose a line to change it.',
    up: 'Move up',
    down: 'Move down',
    takeBack: 'Take out',
    isAt: (thing, place, of) => `“${thing}”: place ${place} of ${of}.`,
    isBack: (thing) => `“${thing}” is to be put in order.`,
  },
};
