import { fnv64 } from './fnv64.ts';

/**
 * The name of a text's recorded clip: sixteen hexadecimal digits, of its language, a line break and the text in Unicode's composed
 * form (NFC). A text that changes by one letter has another clip. Synchronous, and needs no secure context.
 */
export function clipId(text: string, locale: string): string {
  return fnv64(`${locale}\n${text.normalize('NFC')}`);
}
