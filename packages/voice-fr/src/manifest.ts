/** What this package holds. */
export interface VoiceManifest {
  readonly schema: 'jalon.voice/1';
  /** BCP 47. */
  readonly locale: string;
  /** Who speaks where no human does. */
  readonly voice: string;
  /** Seconds of each clip, by its id. */
  readonly clips: Readonly<Record<string, number>>;
  /** Ids of the clips that somebody recorded. */
  readonly human: readonly string[];
}

/** The list of all clips, fetched apart from the code when it is asked for. */
export async function manifest(): Promise<VoiceManifest> {
  const { default: content } = await import('../audio/manifest.json', { with: { type: 'json' } });
  return content as unknown as VoiceManifest;
}
