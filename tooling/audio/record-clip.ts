import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fnv64 } from '../../packages/widget/src/voice/fnv64.ts';
import { withoutTags } from './ogg-pages.ts';
import { sayEn } from './say-en.ts';
import { sayFr } from './say-fr.ts';
import { trimSilence } from './trim-silence.ts';
import type { VoiceLocale } from './voice-locale.ts';
import { waveFile, waveSamples } from './wave-file.ts';

/** The voice of each language, and how a text is written for it. */
const VOICES = {
  fr: { name: 'fr-FR', say: sayFr },
  en: { name: 'en-GB', say: sayEn },
} as const satisfies Readonly<Record<VoiceLocale, { readonly name: string; readonly say: (text: string) => string }>>;

/**
 * Ten thousand bits a second are enough for one voice at 16 kHz; long frames cost less. The serial number is always the same and tags are
 * taken away: one text gives one file, to the byte.
 */
const ENCODER = [
  '--bitrate',
  '10',
  '--vbr',
  '--speech',
  '--framesize',
  '60',
  '--padding',
  '0',
  '--serial',
  '1',
] as const;

/** What the synthetic voice of a language is called. */
export function voiceName(locale: VoiceLocale): string {
  return `SVOX Pico ${VOICES[locale].name}`;
}

/** Changes whenever the same text would be recorded otherwise: its pronunciation, its speed or its encoding. */
export function recipeOf(text: string, locale: VoiceLocale): string {
  return fnv64([VOICES[locale].name, markedUp(text, locale), ...ENCODER, 'without tags'].join('\n'));
}

/** Records one text with the offline voice: the bytes of an Ogg Opus file. */
export async function recordClip(text: string, locale: VoiceLocale): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-voice-'));
  try {
    const spoken = join(folder, 'spoken.wav');
    await run('pico2wave', ['--lang', VOICES[locale].name, '--wave', spoken, markedUp(text, locale)]);
    const samples = trimSilence(waveSamples(readFileSync(spoken)));
    if (samples.length === 0) throw new Error(`the voice says nothing of "${text}"`);
    return withoutTags(await run('opusenc', ['--quiet', ...ENCODER, '-', '-'], waveFile(samples)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A tenth slower than the voice's own pace; signs of markup are words to it. */
function markedUp(text: string, locale: VoiceLocale): string {
  const spoken = VOICES[locale].say(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<speed level="90">${spoken}</speed>`;
}

function run(tool: string, args: readonly string[], input?: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(tool, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    let said = '';
    child.stdout.on('data', (part: Buffer) => void out.push(part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(Buffer.concat(out)) : reject(new Error(`${tool} ends with ${code}: ${said.trim()}`)),
    );
    child.stdin.on('error', reject);
    child.stdin.end(input);
  });
}
