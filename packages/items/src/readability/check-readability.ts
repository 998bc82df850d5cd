import type { Item } from '../item/item.ts';
import type { WritingFinding } from './writing-finding.ts';
import { kandelMoles } from './kandel-moles.ts';
import { itemScreens } from './learner-texts.ts';
import { wordsOf } from './words-of.ts';

/** Under this many words the formula says little, and the limits on words stand alone. */
const ENOUGH_WORDS = 25;

/** Title, instruction and answers of an item in French, pooled; null under 25 words. */
export function readabilityOf(item: Item): number | null {
  const texts = (itemScreens(item, 'fr')[0] ?? []).map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
  return words < ENOUGH_WORDS ? null : kandelMoles(texts);
}

/** Items under the figure for their level: 80, or 70 for intermediate and advanced ones. */
export function checkReadability(items: readonly Item[]): readonly WritingFinding[] {
  return items.flatMap((item): readonly WritingFinding[] => {
    const wanted = item.meta.level === 'groundwork' || item.meta.level === 'basic' ? 80 : 70;
    const figure = readabilityOf(item);
    return figure === null || figure >= wanted
      ? []
      : [{ code: 'hard-to-read', where: item.id, found: figure.toFixed(1), expected: `at least ${wanted}` }];
  });
}
