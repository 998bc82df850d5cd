import type { Item } from '@jalon/items';
import {
  checkReadability,
  checkScreen,
  checkSentences,
  checkWords,
  itemScreens,
  itemTexts,
  worldTexts,
} from '@jalon/items/readability';
import { checkLexicon } from './check-lexicon.ts';
import type { Finding } from './finding.ts';

/** Rules of writing that an item breaks, in both languages; what its world says may not shame, and is free otherwise. */
export function checkItemWriting(item: Item): readonly Finding[] {
  return [
    ...checkReadability([item]),
    ...(['fr', 'en'] as const).flatMap((locale) => {
      const texts = itemTexts(item, locale);
      return [
        ...itemScreens(item, locale).flatMap((screen) => checkScreen(item.id, screen)),
        ...checkSentences(texts),
        ...checkWords(texts),
        ...checkLexicon(texts),
        ...checkWords(worldTexts(item, locale)).filter(({ code }) => code === 'shaming-word'),
      ];
    }),
  ];
}
