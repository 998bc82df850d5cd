import { dropAccents } from '../../text/steps/drop-accents.ts';
import { foldText } from '../../text/fold-text.ts';

/** A text with one thing set aside, so that a rule may say just what differs. */
export type Face = 'lower' | 'unaccented' | 'spaced' | 'unspaced' | 'letters' | 'folded';

/** Each way of looking at a text. Nothing else is forgiven where typing is the skill. */
export const FACES: Readonly<Record<Face, (text: string) => string>> = {
  lower: (text) => exact(exact(text).toLowerCase()),
  unaccented: (text) => dropAccents(exact(text)),
  spaced: (text) => exact(exact(text).replaceAll(/\s+/gu, ' ').trim()),
  unspaced: (text) => exact(exact(text).replaceAll(/\s+/gu, '')),
  letters: (text) => exact(exact(text).replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '')),
  folded: foldText,
};

/** The text as it stands, in NFC; a line break is one character whatever the device. */
export function exact(text: string): string {
  return text.normalize('NFC').replaceAll(/\r\n?/gu, '\n');
}
