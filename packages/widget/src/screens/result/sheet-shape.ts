/** What the sheet says of one piece of advice. */
export interface SheetStep {
  readonly title: string;
  /** One sentence a line. */
  readonly summary: readonly string[];
  /** Where to go, with its label; empty where there is nowhere to go. */
  readonly where: string;
  /** Why; empty unless reasons are asked for. */
  readonly because: string;
}

/** Everything that could stand on the sheet. */
export interface SheetTexts {
  readonly did: readonly string[];
  readonly withHelp: readonly string[];
  readonly next: SheetStep | null;
  readonly others: readonly SheetStep[];
  /** One line of text each, empty unless asked for. */
  readonly barriers: string;
  readonly notes: string;
}

/** How much of it is printed. */
export interface SheetShape {
  /** Things done alone, then with help, before "and N more". */
  readonly done: number;
  readonly helped: number;
  /** Sentences of the next step. */
  readonly sentences: number;
  /** Other pieces of advice. */
  readonly others: number;
  /** Whether those say more than their title. */
  readonly areLong: boolean;
}

/** The longest remark that is printed, in characters; and the lines it may take. */
export const NOTES_LENGTH = 300;
export const NOTES_LINES = 5;

/** From the fullest to the barest. What the helper ticked is never cut: the lists are. */
const SHAPES: readonly SheetShape[] = [
  { done: 6, helped: 3, sentences: 3, others: 3, areLong: true },
  { done: 6, helped: 3, sentences: 3, others: 3, areLong: false },
  { done: 4, helped: 2, sentences: 3, others: 3, areLong: false },
  { done: 4, helped: 2, sentences: 1, others: 3, areLong: false },
  { done: 3, helped: 1, sentences: 1, others: 3, areLong: false },
  { done: 3, helped: 1, sentences: 1, others: 2, areLong: false },
  { done: 2, helped: 1, sentences: 1, others: 1, areLong: false },
  { done: 2, helped: 1, sentences: 1, others: 0, areLong: false },
];

/** In points, as print.css sets them: a line of 14 points at 1.35, and what stands around the blocks. */
const LINE = 18.9;
const HEADING = 36;
const HEADER = 40;
const FOOTER = 40;
const FRAME = 24;
const STEP = 5.7;
/** A side of A4 within margins of 14 mm is 762 points high; some is left over for wider letters. */
const ROOM = 740;
/** Characters that a line of 182 mm holds at 14 points, words kept whole; fewer inside the frame or a list. */
const WIDE = 64;
const NARROW = 58;

/** The fullest shape that stays on one side of A4. */
export function sheetShape(texts: SheetTexts): SheetShape {
  const found = SHAPES.find((shape) => sheetHeight(texts, shape) <= ROOM) ?? SHAPES.at(-1);
  return found as SheetShape;
}

/** Height of the sheet in this shape, in points: an estimate, on the high side. */
export function sheetHeight(texts: SheetTexts, shape: SheetShape): number {
  const lines = (text: string, width = WIDE): number => Math.ceil(text.length / width) * LINE;
  const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);
  const list = (things: readonly string[], most: number): number =>
    things.length === 0
      ? 0
      : HEADING + sum(things.slice(0, most).map((thing) => lines(thing, NARROW))) + (things.length > most ? LINE : 0);
  const step = ({ title, summary, where, because }: SheetStep, sentences: number, isLong: boolean): number =>
    STEP +
    sum(
      [title, ...summary.slice(0, sentences), ...(isLong ? [where] : []), because].map((text) => lines(text, NARROW)),
    );
  const { next } = texts;
  const others = texts.others.slice(0, shape.others);
  return sum([
    HEADER + FOOTER,
    list(texts.did, shape.done),
    list(texts.withHelp, shape.helped),
    next ? HEADING + FRAME + step(next, shape.sentences, true) : 0,
    others.length > 0 ? HEADING : 0,
    ...others.map((other) => step(other, shape.areLong ? 1 : 0, shape.areLong)),
    texts.barriers ? HEADING + lines(texts.barriers) : 0,
    texts.notes ? HEADING + Math.min(NOTES_LINES * LINE, lines(texts.notes)) : 0,
  ]);
}
