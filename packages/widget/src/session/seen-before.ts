import type { DiagnosticState } from '@jalon/diagnostic';

/**
 * Ids of what this person was shown, for their next diagnostic to be fresh: the activities of the one that ends here. One begun again
 * before its end adds to what it was told itself.
 */
export function seenBefore({ activities, opening, phase }: DiagnosticState): readonly string[] {
  const shown = activities.map(({ itemId }) => itemId);
  return phase === 'result' && shown.length > 0 ? shown : [...new Set([...(opening.seen ?? []), ...shown])];
}
