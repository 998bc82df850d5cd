import { textsIn } from './texts-in.ts';
import type { PlacedTrouble } from './trouble.ts';

/** Pictures and sounds of the item that are not where the file says. */
export function findMissingFiles(content: unknown, isThere: (path: string) => boolean): readonly PlacedTrouble[] {
  return textsIn(content, ['item', 'content']).flatMap(({ path, text }) =>
    /\/(?:picture|audio|sound)\/path$/u.test(path) && !isThere(text)
      ? [{ path, trouble: { code: 'missing-file', found: text } }]
      : [],
  );
}
