import type { VoiceManifest } from './manifest.ts';

/** Where a clip is within the folder `audio/`; null where the text has none. A human voice comes before the synthetic one. */
export function clipFile({ clips, human }: VoiceManifest, id: string): string | null {
  if (!Object.hasOwn(clips, id)) return null;
  return human.includes(id) ? `human/${id}.opus` : `clips/${id.slice(0, 2)}/${id}.opus`;
}
