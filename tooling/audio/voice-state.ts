import { recipeOf } from './record-clip.ts';
import { readRecipes, type Recipes } from './recipes.ts';
import { spokenTexts, type SpokenText } from './spoken-texts.ts';
import type { VoiceLocale } from './voice-locale.ts';
import {
  foundClips,
  manifestOf,
  manifestText,
  writtenManifest,
  type FoundClip,
  type FoundClips,
} from './voice-manifest.ts';

/** How the recorded voice of a language stands beside the texts there are today. */
export interface VoiceState {
  readonly locale: VoiceLocale;
  readonly texts: readonly SpokenText[];
  /** Texts without a clip, or whose clip would be made otherwise today. */
  readonly missing: readonly SpokenText[];
  /** Synthetic clips of texts that are gone. */
  readonly orphans: readonly FoundClip[];
  /** Clips that somebody recorded of texts that are gone: kept until a person takes them away. */
  readonly humanOrphans: readonly FoundClip[];
  /** Clips that are no Ogg Opus file. */
  readonly broken: readonly FoundClip[];
  /** Texts read by somebody. */
  readonly human: number;
  readonly bytes: number;
  /** The manifest says what is there. */
  readonly isManifestTrue: boolean;
}

/** Looks at what is there. */
export function voiceState(locale: VoiceLocale): VoiceState {
  const clips = foundClips(locale);
  const isManifestTrue = writtenManifest(locale) === manifestText(manifestOf(locale, clips));
  return { ...compared(locale, spokenTexts(locale), clips, readRecipes(locale)), isManifestTrue };
}

/** Texts beside clips. */
export function compared(
  locale: VoiceLocale,
  texts: readonly SpokenText[],
  { synthetic, human }: FoundClips,
  recipes: Recipes,
): Omit<VoiceState, 'isManifestTrue'> {
  const wanted = new Set(texts.map(({ id }) => id));
  const isFresh = ({ id, text }: SpokenText): boolean => synthetic.has(id) && recipes[id] === recipeOf(text, locale);
  const without = (clips: FoundClips['human']): readonly FoundClip[] =>
    [...clips].flatMap(([id, clip]) => (wanted.has(id) ? [] : [clip]));
  const all = [...synthetic.values(), ...human.values()];
  return {
    locale,
    texts,
    missing: texts.filter((one) => !human.has(one.id) && !isFresh(one)),
    orphans: without(synthetic),
    humanOrphans: without(human),
    broken: all.filter(({ seconds }) => seconds === null),
    human: texts.filter(({ id }) => human.has(id)).length,
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** Nothing to record, nothing to remove, nothing broken. */
export function isUpToDate({ missing, orphans, humanOrphans, broken, isManifestTrue }: VoiceState): boolean {
  return missing.length + orphans.length + humanOrphans.length + broken.length === 0 && isManifestTrue;
}
