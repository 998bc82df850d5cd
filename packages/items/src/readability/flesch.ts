import { wordsOf } from './words-of.ts';

/**
 * Ease of reading of English, about 0 (hard) to 120 (very easy): 206.835 − 1.015 × words per sentence − 84.6 × syllables
 * per word (Flesch 1948). Each text counts as one sentence. Noisy under 25 words.
 */
export function flesch(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => wordsOf(sentence));
  if (words.length === 0) return 206.835;
  const syllables = words.reduce((sum, word) => sum + englishSyllables(word), 0);
  const spoken = sentences.filter((sentence) => wordsOf(sentence).length > 0).length;
  return 206.835 - (1.015 * words.length) / spoken - (84.6 * syllables) / words.length;
}

/**
 * Spoken syllables of an English word, by rules of spelling: a final e, es or ed is mute unless its consonants need it. A
 * mute e inside a compound (`something`) is counted, so the figure errs upwards.
 */
export function englishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[’']s?$/u, '')
    .replaceAll(/[^a-z]/gu, '');
  if (letters === '') return word.length;
  const groups = letters
    .replace(/(?<=[aeiouy].*)(?<![aeiouy]l|[^aeiouyr]l)e$/u, '')
    .replace(/(?<=[aeiouy].*[^aeiouytd])ed$/u, '')
    .replace(/(?<=[aeiouy].*[^aeiouyszxcgh])es$/u, 's')
    .replaceAll(/(?<![tsc])i(?=a|o(?!u)|ence)|e(?=o)|(?<=cr)e(?=a)|(?<=[aeiouy].*)e(?=as?$)|u(?=a|ou)/gu, '$&-')
    .match(/[aeiouy]+/gu);
  return Math.max(1, groups?.length ?? 0);
}
