import { countSyllables } from './count-syllables.ts';
import { wordsOf } from './words-of.ts';

/**
 * Ease of reading of French, about 0 (hard) to 120 (very easy): 207 − 1.015 × words per sentence − 73.6 × syllables per
 * word (Kandel & Moles 1958). Each text counts as one sentence. Noisy under 25 words.
 */
export function kandelMoles(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => wordsOf(sentence));
  if (words.length === 0) return 207;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const spoken = sentences.filter((sentence) => wordsOf(sentence).length > 0).length;
  return 207 - (1.015 * words.length) / spoken - (73.6 * syllables) / words.length;
}
