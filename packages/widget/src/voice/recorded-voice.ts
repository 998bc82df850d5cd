import { clipId } from './clip-id.ts';

/** Lines read with recorded clips, one after the other. */
export interface RecordedVoice {
  /** Whether this line has a clip, or is made of parts that have one. */
  readonly has: (line: string) => boolean;
  /** Reads; a line without a clip is spoken instead, or passed over where nothing speaks. `onLine` tells which one, then null at the end. */
  readonly read: (lines: readonly string[], speak: Speak | null, onLine: (line: number | null) => void) => void;
  readonly stop: () => void;
}

/** Says one text with the device's own voice, until it is said. */
export type Speak = (text: string) => Promise<void>;

/** What the player needs of an `<audio>` element. */
export type Player = Pick<HTMLAudioElement, 'canPlayType' | 'onended' | 'onerror' | 'pause' | 'play' | 'src'>;

/** What the player needs of the browser. */
export interface RecordedVoiceParts {
  readonly fetch: (address: string) => Promise<Pick<Response, 'ok' | 'json'>>;
  /** Makes the one element that plays every clip: what a gesture unlocked once stays unlocked. */
  readonly newPlayer: () => Player;
}

interface Manifest {
  readonly schema: string;
  readonly locale: string;
  readonly clips: Readonly<Record<string, number>>;
  readonly human: readonly string[];
}

const BROWSER: RecordedVoiceParts = { fetch: (address) => fetch(address), newPlayer: () => new Audio() };

/**
 * The voice recorded in a folder such as `@jalon/voice-fr/audio`; `{locale}` in its address stands for the language. Null where the browser plays no
 * Ogg Opus, and where there is no list of clips of this language.
 */
export async function recordedVoice(
  address: string,
  locale: string,
  parts: RecordedVoiceParts = BROWSER,
): Promise<RecordedVoice | null> {
  const player = parts.newPlayer();
  if (player.canPlayType('audio/ogg; codecs=opus') === '') return null;
  const folder = address.replaceAll('{locale}', locale);
  const answer = await parts.fetch(`${folder}manifest.json`);
  const manifest = answer.ok ? ((await answer.json()) as Manifest) : null;
  if (manifest?.schema !== 'jalon.voice/1' || manifest.locale !== locale) return null;
  const { clips } = manifest;
  const human = new Set(manifest.human);
  /** Grows with each reading and each stop: whoever holds an older number reads no more. */
  let turn = 0;

  function fileOf(text: string): string | null {
    const id = clipId(text, locale);
    if (!Object.hasOwn(clips, id)) return null;
    return folder + (human.has(id) ? `human/${id}.opus` : `clips/${id.slice(0, 2)}/${id}.opus`);
  }

  /** The clip of a line, else those of its parts: "1. A" is A, "A → B" is A, then B. */
  function filesOf(line: string): readonly string[] | null {
    const whole = fileOf(line);
    if (whole !== null) return [whole];
    const parted = line
      .replace(/^\d+\. /u, '')
      .split(' → ')
      .map(fileOf);
    return parted.every((file) => file !== null) ? parted : null;
  }

  function play(file: string): Promise<boolean> {
    return new Promise((resolve) => {
      player.onended = () => resolve(true);
      player.onerror = () => resolve(false);
      player.src = file;
      player.play().catch(() => resolve(false));
    });
  }

  async function read(...[lines, speak, onLine]: Parameters<RecordedVoice['read']>): Promise<void> {
    turn += 1;
    const mine = turn;
    // Whole, beside the player that asks for ranges: a service worker keeps only whole files, and the next clip is there in time.
    for (const file of lines.flatMap((line) => filesOf(line) ?? [])) parts.fetch(file).catch(() => undefined);
    for (const [index, line] of lines.entries()) {
      const files = filesOf(line);
      if (files === null && speak === null) continue;
      onLine(index);
      let isRead = files !== null;
      for (const file of files ?? []) {
        isRead &&= await play(file);
        if (mine !== turn) return;
      }
      if (!isRead) await speak?.(line);
      if (mine !== turn) return;
    }
    onLine(null);
  }

  return {
    has: (line) => filesOf(line) !== null,
    read: (lines, speak, onLine) => void read(lines, speak, onLine),
    stop: () => {
      turn += 1;
      player.pause();
    },
  };
}
