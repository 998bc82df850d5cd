import type { AttemptState } from '../attempt-state.ts';
import type { ItemPractice } from './item-practice.ts';

/** The rungs of the hint ladder shown so far, easiest first, in the attempt's language. */
export function hintsShown(practice: ItemPractice, attempt: AttemptState): readonly string[] {
  return hintLadder(practice, attempt).slice(0, attempt.practice?.hints ?? 0);
}

/** Every rung, shown or not; none of another item's. */
export function hintLadder({ itemId, itemVersion, content }: ItemPractice, attempt: AttemptState): readonly string[] {
  if (itemId !== attempt.itemId || itemVersion !== attempt.itemVersion) return [];
  const { locale } = attempt;
  return ((Object.hasOwn(content, locale) ? content[locale] : null) ?? content.fr).hints;
}
