import { dropAccents } from './drop-accents.ts';
import { splitLigatures } from './split-ligatures.ts';

/** Spellings and the sound they share, tried in this order on small letters without accents. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch/gu, '\u0283'],
  [/ph/gu, 'f'],
  [/h/gu, ''],
  [/oeu|eu/gu, 'e'],
  [/oe/gu, 'e'],
  [/e?au/gu, 'o'],
  [/qu?/gu, 'k'],
  [/gu(?=[eiy])/gu, 'g'],
  [/g(?=[eiy])/gu, 'j'],
  [/c(?=[eiy])/gu, 's'],
  [/ck?/gu, 'k'],
  [/(?<!s)ti(?=on)/gu, 'si'],
  [/(?<=[aeiouy])s(?=[aeiouy])/gu, 'z'],
  [/(?:ain|ein|aim|yn|ym|in|im|un)(?![aeiouymn])/gu, '1'],
  [/[ae][nm](?![aeiouymn])/gu, '2'],
  [/om(?![aeiouymn])/gu, 'on'],
  [/y/gu, 'i'],
  [/w/gu, 'v'],
  [/(?<=[\p{L}\d])(?:er|ez|et|ait|ais|aient)\b/gu, 'e'],
  [/[ae]i/gu, 'e'],
  [/(\p{L})\1+/gu, '$1'],
  [/(?<=[\p{L}\d]{2})[stdxp]+\b/gu, ''],
  [/(?<=[\p{L}\d]{2})e\b/gu, ''],
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
