import type { Item } from '@jalon/items';
import { itemTexts, worldTexts } from '@jalon/items/readability';
import type { Finding } from './finding.ts';

/** Two items this alike, by the words they share in what is asked and in the whole, are one item twice. */
const ALIKE = 0.7;

/** Items that ask the same in the same words, unless they are variants of one family: those are never shown together. */
export function checkDuplicates(items: readonly Item[]): readonly Finding[] {
  const read = items.map((item) => {
    const asked = itemTexts(item, 'fr').map(({ text }) => text);
    return {
      item,
      asked: wordsOf(asked),
      whole: wordsOf([...asked, ...worldTexts(item, 'fr').map(({ text }) => text)]),
    };
  });
  return read.flatMap(({ item, asked, whole }, index) =>
    read.slice(0, index).flatMap((earlier): readonly Finding[] => {
      if (earlier.item.id === item.id)
        return [{ code: 'same-id', where: item.id, found: 'twice', expected: 'an id of its own' }];
      if (earlier.item.meta.family === item.meta.family) return [];
      const share = Math.min(alike(asked, earlier.asked), alike(whole, earlier.whole));
      return share < ALIKE
        ? []
        : [
            {
              code: 'duplicate',
              where: item.id,
              found: `${share.toFixed(2)} like ${earlier.item.id}`,
              expected: `under ${ALIKE}, or one family`,
            },
          ];
    }),
  );
}

/** Every word, each once. */
function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
}

/** Jaccard's index: shared words over all words. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}
