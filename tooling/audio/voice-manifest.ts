import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSoundOgg } from './ogg-pages.ts';
import { oggSeconds } from './ogg-seconds.ts';
import { voiceName } from './record-clip.ts';
import { voicePackage, type VoiceLocale } from './voice-locale.ts';

/** What a voice package says it holds: `audio/manifest.json`. */
export interface VoiceManifest {
  readonly schema: 'jalon.voice/1';
  readonly locale: VoiceLocale;
  /** Who speaks where no human does. */
  readonly voice: string;
  /** Seconds of each clip, by its id. */
  readonly clips: Readonly<Record<string, number>>;
  /** Clips that somebody recorded: they are in `human/` and win. */
  readonly human: readonly string[];
}

/** Where a clip of the synthetic voice is, within `audio/`. */
export function clipPath(id: string): string {
  return `clips/${id.slice(0, 2)}/${id}.opus`;
}

/** The clips that are in the folder of a language, by id: their file, its bytes and its seconds. */
export interface FoundClips {
  readonly synthetic: ReadonlyMap<string, FoundClip>;
  readonly human: ReadonlyMap<string, FoundClip>;
}

/** One clip on the disk; `seconds` is null where the file is no whole Ogg Opus. */
export interface FoundClip {
  readonly file: string;
  readonly bytes: number;
  readonly seconds: number | null;
}

/** Looks at every clip of a language. */
export function foundClips(locale: VoiceLocale): FoundClips {
  const audio = join(voicePackage(locale), 'audio');
  return { synthetic: clipsUnder(join(audio, 'clips')), human: clipsUnder(join(audio, 'human')) };
}

/** The manifest that goes with what is found, in the order of ids. */
export function manifestOf(locale: VoiceLocale, { synthetic, human }: FoundClips): VoiceManifest {
  const all = new Map([...synthetic, ...human]);
  return {
    schema: 'jalon.voice/1',
    locale,
    voice: voiceName(locale),
    clips: Object.fromEntries(
      [...all.keys()].sort().map((id) => [id, Math.round((all.get(id)?.seconds ?? 0) * 10) / 10]),
    ),
    human: [...human.keys()].sort(),
  };
}

/** A manifest as it stands in its file: a clip a line, since pages fetch it and people compare it. */
export function manifestText(manifest: VoiceManifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** The file of a language's manifest as it is now; null where there is none. */
export function writtenManifest(locale: VoiceLocale): string | null {
  const file = manifestFile(locale);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Writes it. */
export function writeManifest(manifest: VoiceManifest): void {
  const file = manifestFile(manifest.locale);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, manifestText(manifest));
}

function manifestFile(locale: VoiceLocale): string {
  return join(voicePackage(locale), 'audio', 'manifest.json');
}

function clipsUnder(folder: string): ReadonlyMap<string, FoundClip> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.opus'))
      .map((name) => {
        const file = join(folder, name);
        const bytes = readFileSync(file);
        return [
          name.slice(-21, -5),
          { file, bytes: bytes.length, seconds: isSoundOgg(bytes) ? oggSeconds(bytes) : null },
        ] as const;
      }),
  );
}
