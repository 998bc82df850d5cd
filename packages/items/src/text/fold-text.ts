import { dropAccents } from './steps/drop-accents.ts';
import { splitLigatures } from './steps/split-ligatures.ts';
import { tidyText } from './tidy-text.ts';

/**
 * Typed text with what is *not* tested folded away: tidied, lower case, `œ` → `oe` and `æ` → `ae`, combining marks taken
 * off Latin letters only, and everything but letters and digits turned into one space. An e-mail address keeps its signs
 * and its accents: there every one of them counts.
 */
export function foldText(text: string): string {
  return tidyText(text)
    .toLowerCase()
    .split(' ')
    .map((word) => (/^[^@]+@[^@]+$/u.test(word) ? word : foldWord(word)))
    .join(' ')
    .replaceAll(/ +/gu, ' ')
    .trim();
}

function foldWord(word: string): string {
  return splitLigatures(dropAccents(word)).replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
}
