import { dropAccents } from '../steps/drop-accents.ts';
import { slipsBetween } from './slips-between.ts';

/** What makes the opposite of a French word when it stands before it. */
const NEGATIVE = ['de', 'des', 'dis', 'il', 'im', 'in', 'ir', 'mal', 'me', 'mes', 'non', 'anti'] as const;

/**
 * Whether a word of one text is that of the other with a negative prefix before it (connecter, déconnecter): whoever types it says
 * the opposite, however few its letters. Texts of different numbers of words are not compared; `most` bounds the slips beside the prefix.
 */
export function areOpposed(one: string, other: string, most: number): boolean {
  const [words, others] = [one, other].map((text) => dropAccents(text).split(' ')) as [string[], string[]];
  if (words.length !== others.length) return false;
  return words.some((word, at) => {
    const beside = others[at] ?? '';
    return negates(word, beside, most) || negates(beside, word, most);
  });
}

/** Whether taking the prefix away brings the word nearer to the other one. */
function negates(word: string, other: string, most: number): boolean {
  const before = slipsBetween(other, word, most + 1)?.distance ?? most + 1;
  return NEGATIVE.some((prefix) => {
    if (!word.startsWith(prefix) || other.startsWith(prefix)) return false;
    const after = slipsBetween(other, word.slice(prefix.length), most)?.distance;
    return after !== undefined && after < before;
  });
}
