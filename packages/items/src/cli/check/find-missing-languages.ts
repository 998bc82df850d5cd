import type { Item } from '../../item/item.ts';
import type { PlacedTrouble } from './trouble.ts';
import { textsIn } from './texts-in.ts';

/** Members that are alike in every language: an invented address, a person's own account, the shape of a number. */
const ALIKE: ReadonlySet<string> = new Set(['address', 'account', 'path', 'mask', 'licence', 'author']);

/** No English, or English texts that are still the French ones. */
export function findMissingLanguages({ content }: Item): readonly PlacedTrouble[] {
  const { fr, en } = content;
  if (en === undefined) {
    return [{ path: '/item/content', trouble: { code: 'missing-language', locale: 'en', what: 'absent' } }];
  }
  const french = new Map(textsIn(fr).map(({ path, text }) => [path, text]));
  return textsIn(en)
    .filter(({ path, name, text }) => !ALIKE.has(name) && isLong(text) && french.get(path) === text)
    .map(({ path }) => ({
      path: `/item/content/en${path}`,
      trouble: { code: 'missing-language', locale: 'en', what: 'same-words' },
    }));
}

/** Names and labels may be alike; sentences are not. */
function isLong(text: string): boolean {
  return /\p{L}/u.test(text) && text.trim().split(/\s+/u).length > 3;
}
