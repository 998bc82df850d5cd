import { foldWords } from '../events/free-text/fold-words.ts';

/** The words of a name without accents or capitals, in the order they were written. A hyphen parts two words; an apostrophe does not: Ndiaye. */
export function nameWords(name: string): readonly string[] {
  const whole = name.slice(0, LONGEST).replaceAll(/['’ʼ`´]/g, '');
  // Most names and every code: a list is searched at each key pressed.
  if (/^[\w -]*$/.test(whole))
    return whole
      .toLowerCase()
      .split(/[ _-]+/)
      .filter(Boolean);
  const plain = whole.replaceAll(/[œæßøłđı]/giu, (letter) => LETTERS[letter.toLowerCase()] ?? letter);
  return foldWords(plain).split(' ').filter(Boolean);
}

/** Characters read; a name has 80 at most. */
const LONGEST = 200;

/** Letters that are no letter with an accent. */
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
