/**
 * Boxes to type in, where typing is the skill. Facts of each box, from its text as it stands, in NFC and nothing else changed:
 * `box.<id>` (the very text); the same text with one thing set aside: `box.<id>.lower` (capitals), `box.<id>.unaccented`
 * (accents), `box.<id>.spaced` (spaces at the ends or doubled), `box.<id>.unspaced` (every space and line break),
 * `box.<id>.letters` (all that is neither letter nor digit), `box.<id>.folded` (all of these); `box.<id>.length` in characters;
 * `box.<id>.has-capital`, `.has-accent`, `.has-digit`, `.has-at`, `.has-break`; `box.<id>.pasted` (something was pasted in it),
 * `box.<id>.typed` (something was typed in it), `box.<id>.corrections` (how many times it grew shorter).
 * And `copied` (something was copied or cut), `caps-lock` (the capitals were locked while typing), `replaced` (a text was put by
 * the device's own help).
 */
export interface KeyboardWorld {
  readonly kind: 'keyboard';
  /** What the imitated application calls itself. */
  readonly name: string;
  /** A text to copy from, that can be selected and not changed. */
  readonly model?: { readonly label: string; readonly text: string };
  readonly boxes: readonly KeyboardBox[];
}

/** One box; several `lines` make it take line breaks. */
export interface KeyboardBox {
  readonly id: string;
  readonly label: string;
  /** What stands in it at first. */
  readonly text: string;
  readonly lines?: number;
}

/** How a text came into a box: by keys, virtual or not; pasted or dropped; put by the device (spelling, dictation of a word). */
export type Writing = 'keys' | 'paste' | 'help';

/** What is only noticed: something was copied, or the capitals are locked. */
export type KeyboardNotice = 'copied' | 'caps-lock';

/** The text of each box by its id, how it came there, how many times it grew shorter, and what was noticed. */
export interface KeyboardState {
  readonly texts: Readonly<Record<string, string>>;
  readonly pasted: readonly string[];
  readonly typed: readonly string[];
  readonly corrections: Readonly<Record<string, number>>;
  readonly helped: boolean;
  readonly noticed: readonly KeyboardNotice[];
}

/** The whole text of a box after a change, and how the change came; `notice` is noticed, not done. */
export type KeyboardAction =
  | { readonly type: 'write'; readonly box: string; readonly text: string; readonly by: Writing }
  | { readonly type: 'notice'; readonly what: KeyboardNotice };
