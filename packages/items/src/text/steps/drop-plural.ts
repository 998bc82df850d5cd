/**
 * A form that singular and plural share, word by word: final `s` or `x` of a word of four letters or more goes, and the
 * endings that pair as -al/-aux and -ail/-aux meet in -au. It is a key to compare with, not a French word.
 */
export function dropPlural(text: string): string {
  return text.replaceAll(/[\p{L}\p{M}]{4,}/gu, (word) => {
    const bare = word.replace(/[sx]$/iu, '');
    return bare.length < 4 ? bare : bare.replace(/ai?l$/iu, 'au');
  });
}
