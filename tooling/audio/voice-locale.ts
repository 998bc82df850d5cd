import { join } from 'node:path';
import { ROOT } from '../shell/root.ts';

/** The languages that have a recorded voice. */
export const VOICE_LOCALES = ['fr', 'en'] as const;

/** One of them. */
export type VoiceLocale = (typeof VOICE_LOCALES)[number];

/** The package that holds the voice of a language. */
export function voicePackage(locale: VoiceLocale): string {
  return join(ROOT, 'packages', `voice-${locale}`);
}
