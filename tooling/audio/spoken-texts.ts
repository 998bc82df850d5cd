import { clipId } from '../../packages/widget/src/voice/clip-id.ts';
import { contentTexts, type PlacedText } from './content-texts.ts';
import { pageTexts } from './page-texts.ts';
import type { VoiceLocale } from './voice-locale.ts';

/** One text to record, once however often it stands. */
export interface SpokenText extends PlacedText {
  readonly id: string;
}

/** Everything that learners may have read to them in one language, in the order in which it is met. */
export function spokenTexts(locale: VoiceLocale): readonly SpokenText[] {
  return onceEach([...contentTexts(locale), ...pageTexts(locale).texts], locale);
}

/** Each text once, where it is first met; what has no letter and no digit is nothing to say. */
export function onceEach(texts: readonly PlacedText[], locale: VoiceLocale): readonly SpokenText[] {
  const found = new Map<string, SpokenText>();
  for (const { where, text } of texts) {
    const id = clipId(text, locale);
    if (/[\p{L}\p{N}@]/u.test(text) && !found.has(id)) found.set(id, { id, where, text });
  }
  return [...found.values()];
}
