import { codesOf } from '../codes/labels-of.ts';
import type { PlaceCodeField } from '../codes/place-codes.ts';
import type { Place } from '../place.ts';

/** Which of two words of 32 bits holds the codes of a field, and from which bit. */
const WORDS: readonly (readonly PlaceCodeField[])[] = [
  ['services', 'publics', 'care', 'fees'],
  ['programmes', 'access', 'ways', 'travel'],
];

/** The codes of all places as bits: one comparison says whether a place has what is asked for. */
export interface CodeMasks {
  readonly words: readonly [Int32Array, Int32Array];
}

export function codeMasks(places: readonly Place[]): CodeMasks {
  const words: [Int32Array, Int32Array] = [new Int32Array(places.length), new Int32Array(places.length)];
  const bits = allBits();
  for (const [index, place] of places.entries()) {
    for (const field of WORDS.flat()) {
      for (const code of place[field]) {
        const { word, bit } = bits.get(`${field}.${code}`) ?? { word: 0, bit: 0 };
        words[word][index] = (words[word][index] ?? 0) | bit;
      }
    }
  }
  return { words };
}

/** A demand on one field: bits of which a place has all, or one. */
export interface MaskDemand {
  readonly word: 0 | 1;
  readonly bits: number;
  readonly how: 'all' | 'any';
  /** The bits of the whole field: without any of them, nothing is told. */
  readonly field: number;
}

export function maskDemand(field: PlaceCodeField, codes: readonly string[], how: 'all' | 'any'): MaskDemand {
  const bits = allBits();
  const bitsOf = (wanted: readonly string[]): number =>
    wanted.reduce((sum, code) => sum | (bits.get(`${field}.${code}`)?.bit ?? 0), 0);
  return { word: WORDS[0]?.includes(field) === true ? 0 : 1, bits: bitsOf(codes), how, field: bitsOf(codesOf(field)) };
}

/** Whether a place tells that it meets every demand: what is looked at most, so without a word more. */
export function meetsAll(
  { words: [first, second] }: CodeMasks,
  index: number,
  demands: readonly MaskDemand[],
): boolean {
  for (let at = 0; at < demands.length; at++) {
    const { word, bits, how } = demands[at] as MaskDemand;
    const found = ((word === 0 ? first : second)[index] as number) & bits;
    if (how === 'all' ? found !== bits : found === 0) return false;
  }
  return true;
}

/** Whether a place meets the demand; unknown where it tells nothing of the field. */
export function meetsDemand(
  masks: CodeMasks,
  index: number,
  { word, bits, how, field }: MaskDemand,
): boolean | 'unknown' {
  const mask = masks.words[word][index] ?? 0;
  if ((mask & field) === 0) return 'unknown';
  return how === 'all' ? (mask & bits) === bits : (mask & bits) !== 0;
}

function allBits(): ReadonlyMap<string, { readonly word: 0 | 1; readonly bit: number }> {
  bitsMemo ??= new Map(
    WORDS.flatMap((fields, word) =>
      fields
        .flatMap((field) => codesOf(field).map((code) => `${field}.${code}`))
        .map((key, bit): [string, { readonly word: 0 | 1; readonly bit: number }] => [
          key,
          { word: word === 0 ? 0 : 1, bit: 1 << bit },
        ]),
    ),
  );
  return bitsMemo;
}

let bitsMemo: ReadonlyMap<string, { readonly word: 0 | 1; readonly bit: number }> | undefined;
