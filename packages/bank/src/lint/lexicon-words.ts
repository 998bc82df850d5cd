/** What is nobody's vocabulary: words quoted from a screen, addresses, licences, and all that holds a digit: `E12`, `19 h`, `EI-2026-52640`. */
const NOT_READ =
  /«[^»]*»|“[^”]*”|https?:\S+|\S+@\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?|CC BY(?:-SA)?|(?:\p{L}+-)*\p{L}*\p{N}[\p{L}\p{N}-]*/gu;
const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;
/** A short word that has lost its last letter before the next one. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|presqu)['’]/iu;
/** What English ties to the end of a word. */
const TIED = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/** The words of a text as a reader meets them, capitals kept: elisions taken off, what is quoted, numbers and addresses left out. */
export function lexiconWords(text: string, locale: 'fr' | 'en'): readonly string[] {
  const read = text.normalize('NFC').replaceAll(NOT_READ, ' ');
  return (read.match(WORD) ?? [])
    .map((word) => word.replace(locale === 'fr' ? ELIDED : TIED, ''))
    .filter((word) => word.length > 1);
}
