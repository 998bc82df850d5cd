/**
 * Spoken syllables of a French word, by rules of spelling: a final mute e is not counted, one inside is (`maintenant` 3,
 * `samedi` 3). A plural verb in -ent cannot be told from a noun and is counted in full, so the figure errs upwards.
 */
export function countSyllables(word: string): number {
  if (/^\d/u.test(word)) return word.length;
  return word
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((part) => countPart(part))
    .reduce((sum, count) => sum + count, 0);
}

function countPart(part: string): number {
  if (part === '' || /^[^aeiouyàâéèêëîïôöùûüœæ]+$/u.test(part)) return 0;
  const bare = part
    .replaceAll(/qu(?=[aeiouéèêoàâ’]|$)/gu, 'k')
    .replaceAll(/gu(?=[eéèêiy])/gu, 'g')
    .replaceAll(/ge(?=[aoâô])/gu, 'j')
    .replace(/aient$/u, 'ai')
    .replace(/(?<=.[^aeiouyàâéèêîïôùûœ][aeiouyàâéèêîïôùûœ]*|[éiuy]|[aeo][iu]r?)es?$/u, '');
  const groups = bare
    .replaceAll(/(?<=[aeiouéèê])y(?=[aeiouéèê])/gu, 'j')
    .replaceAll(/(?<=[aeo]u?)ill(?=[aeéoiè]|$)/gu, 'll')
    .replaceAll(/(?<=[bcdfgptv][rl])(i|ou|u)(?=[aeéèo])/gu, '$1-')
    .replaceAll(/é(?=[aeiouâèê])/gu, 'é-')
    .replaceAll(/(?<![aeo])u(?=[aeoéè])/gu, 'u-')
    .replaceAll(/ou(?=[aeéè])/gu, 'ou-')
    .replaceAll(/a(?=o(?!û))|o(?=[aéo])|a(?=é)/gu, '$&-')
    .replaceAll(/[aeou](?=[ïëü])/gu, '$&-')
    .match(/[aeiouyàâéèêëîïôöùûüœæ]+/gu);
  return Math.max(1, groups?.length ?? 0);
}
