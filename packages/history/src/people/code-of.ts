/** Neither what is taken for something else (0 O, 1 I L, 5 S, 2 Z, 8 B) nor a vowel, so that no code is a word. */
const LETTERS = '34679CDFGHJKMNPQRTVWX';

/** How many letters a code has. */
const LENGTH = 5;

/**
 * The code that a person is known by, read aloud and typed with ease: five of 21 letters and figures, always the same for the same id. It
 * tells nothing of the person, and the id is not found back from it. There are 4,084,101: of 500 people taken at random, two share one in
 * three lists of a hundred; see `newSubjectId`.
 */
export function codeOf(subjectId: string): string {
  let rest = spread(subjectId) % LETTERS.length ** LENGTH;
  let code = '';
  for (let n = 0; n < LENGTH; n += 1) {
    code += LETTERS[rest % LETTERS.length];
    rest = Math.floor(rest / LETTERS.length);
  }
  return code;
}

/** 0 to 2³² − 1: FNV-1a over UTF-16 units, then the finish of MurmurHash3, so that ids that differ little get codes that differ much. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
