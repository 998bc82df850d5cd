import { dropAccents } from './drop-accents.ts';
import { splitLigatures } from './split-ligatures.ts';

/** Spellings and the sound they share, tried in this order on small letters without accents. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch/gu, '\u0283'],
  [/(?<=[aeiouy])s(?=[aeiouy])/gu, 'z'],
  [/ph/gu, 'f'],
  [/h/gu, ''],
  [/g(?=[eiy])/gu, 'j'],
  [/gu(?=[eiy])/gu, 'g'],
  [/c(?=[eiy])/gu, 's'],
  [/ck?|qu?/gu, 'k'],
  [/(?<!s)ti(?=on)/gu, 'si'],
  [/oeu|eu|oe/gu, 'e'],
  [/e?au/gu, 'o'],
  [/(?:ain|ein|aim|yn|ym|in|im|un)(?![aeiouymn])/gu, '\u025B'],
  [/[ae][nm](?![aeiouymn])/gu, '\u0251'],
  [/om(?![aeiouymn])/gu, 'on'],
  [/y/gu, 'i'],
  [/w/gu, 'v'],
  [/(?<=\p{L})(?:er|ez|et|ait|ais|aient)(?![\p{L}\p{N}])/gu, 'e'],
  [/[ae]i/gu, 'e'],
  [/(\p{L})\1+/gu, '$1'],
  [/(?<=\p{L}{2})[stdxp]+(?![\p{L}\p{N}])/gu, ''],
  [/(?<=\p{L}{2})e(?![\p{L}\p{N}])/gu, ''],
];

/**
 * A rough French sound of each word: what is said the same is mostly written the same here. Our own table, for items
 * where spelling is not what is measured; two words that sound alike cannot be told apart any more.
 */
export function soundOf(text: string): string {
  const softened = text.toLowerCase().normalize('NFD').replaceAll('c\u0327', 'ss');
  return SOUNDS.reduce(
    (sound, [spelling, shared]) => sound.replaceAll(spelling, shared),
    splitLigatures(dropAccents(softened)),
  );
}
