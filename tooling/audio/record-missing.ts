import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { readRecipes, writeRecipes } from './recipes.ts';
import { recipeOf, recordClip } from './record-clip.ts';
import { voicePackage, type VoiceLocale } from './voice-locale.ts';
import { clipPath, foundClips, manifestOf, writeManifest } from './voice-manifest.ts';
import { voiceState } from './voice-state.ts';

/** What a recording did. */
export interface Recorded {
  readonly recorded: number;
  readonly removed: number;
  /** One sentence for each text that could not be recorded; the others were. */
  readonly failed: readonly string[];
}

/**
 * Records what has no clip yet, removes the synthetic clips of texts that are gone, and writes the manifest. `only` keeps to some
 * texts. Stopped halfway, it begins again where it was.
 */
export async function recordMissing(
  locale: VoiceLocale,
  progress: (done: number, of: number) => void,
  only: (where: string) => boolean = () => true,
): Promise<Recorded> {
  const { missing, orphans, texts } = voiceState(locale);
  const waiting = missing.filter(({ where }) => only(where));
  const known = readRecipes(locale);
  const recipes = new Map(texts.flatMap(({ id }) => (known[id] === undefined ? [] : [[id, known[id]] as const])));
  const audio = join(voicePackage(locale), 'audio');
  for (const { file } of orphans) rmSync(file);

  let next = 0;
  let done = 0;
  const failed: string[] = [];
  async function recordOn(): Promise<void> {
    for (let one = waiting[next++]; one !== undefined; one = waiting[next++]) {
      const file = join(audio, clipPath(one.id));
      try {
        const clip = await recordClip(one.text, locale);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, clip);
        recipes.set(one.id, recipeOf(one.text, locale));
        done += 1;
      } catch (cause) {
        failed.push(`${one.where}: ${cause instanceof Error ? cause.message : String(cause)}`);
      }
      progress(done, waiting.length);
    }
  }
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, recordOn));
  } finally {
    writeRecipes(locale, recipes);
    writeManifest(manifestOf(locale, foundClips(locale)));
  }
  return { recorded: done, removed: orphans.length, failed };
}
