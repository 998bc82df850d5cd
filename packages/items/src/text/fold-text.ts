import { tidyText } from './tidy-text.ts';

/**
 * Typed text with what is *not* tested folded away: tidied, lower case, `œ` → `oe` and `æ` → `ae`, combining marks taken
 * off Latin letters only, and everything but letters and digits turned into one space.
 */
export function foldText(text: string): string {
  return tidyText(text)
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
