import { evaluateChoice } from '../choice/evaluate-choice.ts';
import type { ItemKey } from '../item/item.ts';
import { matchText } from '../text/match-text.ts';
import { tidyText } from '../text/tidy-text.ts';

/**
 * Credit in [0, 1] of what was written. `match_text` takes the best worth among the expected answers that it matches, by our
 * policy for typed French; `match_correct` takes any of the declared texts and `map_response` gives each its worth, both
 * comparing exactly once tidied (capitals, accents and digits count). Nothing written is 0.
 */
export function evaluateEntry(key: ItemKey, text: string): number {
  const tidied = tidyText(text);
  const { scoring } = key;
  if (tidied === '') return 0;
  if (scoring.template === 'match_correct') return scoring.correct.some((one) => tidyText(one) === tidied) ? 1 : 0;
  if (scoring.template !== 'match_text') return evaluateChoice(key, [tidied]);
  const matched = scoring.answers.filter(({ expected }) => matchText(expected, text).match !== 'none');
  return Math.max(0, ...matched.map(({ credit }) => credit));
}
