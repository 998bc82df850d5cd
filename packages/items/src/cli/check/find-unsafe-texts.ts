import type { PlacedTrouble } from './trouble.ts';
import { textsIn } from './texts-in.ts';

/** Markup, as the schema refuses it. */
const MARKUP = /<[A-Za-z/!?]/u;
/** An address that runs code where it is followed; browsers overlook white space and control characters within it. */
const CODE = /^[\s\p{Cc}]*(?:javascript|vbscript|data)\s*:/iu;

/** Markup in texts, which would be shown as it stands, and addresses that run code. */
export function findUnsafeTexts(entry: unknown): readonly PlacedTrouble[] {
  return textsIn(entry).flatMap(({ path, text }): readonly PlacedTrouble[] => {
    const found = text.length <= 60 ? text : `${text.slice(0, 59)}…`;
    if (CODE.test(text.replaceAll(/[\t\n\r]/gu, ''))) return [{ path, trouble: { code: 'javascript-url', found } }];
    return MARKUP.test(text) ? [{ path, trouble: { code: 'html-in-text', found } }] : [];
  });
}
