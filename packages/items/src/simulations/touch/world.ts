import type { ActionInput } from '../../simulation/action-input.ts';

/**
 * Something on a telephone or a tablet, worked with gestures: cards to page through, a list whose things open, or a picture to
 * enlarge. Facts: `gestures` (taps, swipes, menus and enlargements) and
 * - of cards: `shown` (a card id), `visited.<id>`; of a list: `shown` (the thing opened, or `none`), `visited.<id>`, `seen.<id>`;
 * - where things have a menu: `menu` (whose is open, or `none`), `chosen.<id>` (the entry chosen last, or `none`);
 * - of a picture: `zoom` (1 to 4), `readable.<id>` (large enough, and in view);
 * - what was nearly done: `almost.short` (pressed too short a time for a menu), `almost.small` (swiped too short a way),
 *   `almost.early` (let go before anything grew), each only where it can happen.
 */
export interface TouchWorld {
  readonly kind: 'touch';
  /** What the imitated application calls itself. */
  readonly name: string;
  readonly shows: 'cards' | 'list' | 'picture';
  /** Paged through or listed, in this order; the first card is shown. Empty for a picture. */
  readonly cards: readonly TouchCard[];
  /** What a long press offers on each thing; not for a picture. */
  readonly menu?: readonly TouchEntry[];
  /** What is to be enlarged; only for a picture. */
  readonly picture?: TouchPicture;
}

/** One card, or one line of a list. */
export interface TouchCard {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly icon:
    | 'photo'
    | 'letter'
    | 'sheet'
    | 'person'
    | 'music'
    | 'calendar'
    | 'star'
    | 'house'
    | 'camera'
    | 'folder';
}

/** One line of the menu that a long press opens. */
export interface TouchEntry {
  readonly id: string;
  readonly label: string;
}

/** A drawing with small texts on it. */
export interface TouchPicture {
  readonly drawing: 'map' | 'notice';
  /** What it is, for those who do not see it. */
  readonly alternative: string;
  readonly details: readonly TouchDetail[];
}

/** A small text on a picture: its middle in percent of the width and height, and how much it must grow to be read. */
export interface TouchDetail {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** How a gesture was nearly one: only noticed. */
export type AlmostGesture = 'short' | 'small' | 'early';

/** How much the picture is enlarged, and where its middle is looked at, in percent of it. */
export interface TouchLook {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** What is shown, was visited and seen, whose menu is open, what was chosen, how the picture is looked at, what was nearly done. */
export interface TouchState {
  readonly shown: string | null;
  readonly visited: readonly string[];
  readonly seen: readonly string[];
  readonly menu: string | null;
  readonly chosen: Readonly<Record<string, string>>;
  readonly look: TouchLook;
  readonly gestures: number;
  readonly almost: readonly AlmostGesture[];
}

/**
 * One gesture, whatever made it: a finger, several, a button beside. `look` says in digits where a pinch, a pan or a button led.
 * `see` and `almost` are noticed, not done.
 */
export type TouchAction =
  | { readonly type: 'tap'; readonly card: string; readonly input: ActionInput }
  | { readonly type: 'back' }
  | { readonly type: 'hold'; readonly card: string; readonly input: ActionInput }
  | { readonly type: 'choose'; readonly entry: string; readonly input: ActionInput }
  | { readonly type: 'close' }
  | { readonly type: 'swipe'; readonly way: 'next' | 'previous'; readonly input: ActionInput }
  | {
      readonly type: 'look';
      readonly zoom: string;
      readonly x: string;
      readonly y: string;
      readonly input: ActionInput;
    }
  | { readonly type: 'see'; readonly card: string }
  | { readonly type: 'almost'; readonly how: AlmostGesture };
