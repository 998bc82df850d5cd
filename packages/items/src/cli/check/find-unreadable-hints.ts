import type { ItemPractice } from '../../attempt/practice/item-practice.ts';
import { checkSentences, checkWords, type LearnerText } from '../../readability/index.ts';
import { placedFinding } from './placed-finding.ts';
import type { PlacedTrouble } from './trouble.ts';

/** Hints are read by whoever did not manage: they are held to the same rules of writing as what is asked. */
export function findUnreadableHints({ itemId, content }: ItemPractice): readonly PlacedTrouble[] {
  return (['fr', 'en'] as const).flatMap((locale) =>
    (content[locale]?.hints ?? []).flatMap((text, at) => {
      const hint: LearnerText = { where: itemId, locale, text, kind: 'sentence' };
      const found = [...checkSentences([hint]), ...checkWords([hint])];
      return found.map((finding) => placedFinding(finding, locale, `/practice/content/${locale}/hints/${at}`));
    }),
  );
}
