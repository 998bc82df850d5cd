import type { Item } from '../../item/item.ts';
import {
  checkReadability,
  checkScreen,
  checkSentences,
  checkWords,
  itemScreens,
  itemTexts,
  worldTexts,
  type LearnerText,
  type WritingFinding,
} from '../../readability/index.ts';
import { placedFinding } from './placed-finding.ts';
import type { PlacedTrouble } from './trouble.ts';
import { textsIn } from './texts-in.ts';

/** What Jalon itself says, against the rules of writing; of what the simulated world says, only that it shames nobody. */
export function findUnreadable(item: Item): readonly PlacedTrouble[] {
  const locales = (['fr', 'en'] as const).filter((locale) => item.content[locale] !== undefined);
  return [
    ...checkReadability([item]).map((finding) => placedFinding(finding, 'fr', '/item/content/fr')),
    ...locales.flatMap((locale) => {
      const texts = itemTexts(item, locale);
      const at = `/item/content/${locale}`;
      const places = new Map(textsIn(item.content[locale]).map(({ path, text }) => [text, `${at}${path}`]));
      const each = (list: readonly LearnerText[], check: (one: LearnerText) => readonly WritingFinding[]) =>
        list.flatMap((one) => check(one).map((finding) => placedFinding(finding, locale, places.get(one.text) ?? at)));
      return [
        ...itemScreens(item, locale)
          .flatMap((screen) => checkScreen(item.id, screen))
          .map((finding) => placedFinding(finding, locale, at)),
        ...each(texts, (one) => [...checkSentences([one]), ...checkWords([one])]),
        ...each(worldTexts(item, locale), (one) => checkWords([one]).filter(({ code }) => code === 'shaming-word')),
      ];
    }),
  ];
}
