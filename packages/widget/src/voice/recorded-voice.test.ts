import { describe, expect, test } from 'vitest';
import { clipId } from './clip-id.ts';
import { recordedVoice, type Player, type RecordedVoice } from './recorded-voice.ts';

const clip = (text: string): string => `clips/${clipId(text, 'fr').slice(0, 2)}/${clipId(text, 'fr')}.opus`;

/** An element that plays as soon as it is told to, until the test says that the clip is over. */
class TestPlayer implements Player {
  onended: Player['onended'] = null;
  onerror: Player['onerror'] = null;
  isPlaying = false;
  src = '';
  readonly played: string[] = [];
  readonly can: CanPlayTypeResult;
  readonly refused: readonly string[];
  constructor(can: CanPlayTypeResult = 'probably', refused: readonly string[] = []) {
    this.can = can;
    this.refused = refused;
  }
  canPlayType(type: string): CanPlayTypeResult {
    return type === 'audio/ogg; codecs=opus' ? this.can : '';
  }
  play(): Promise<void> {
    if (this.refused.includes(this.src)) return Promise.reject(new DOMException('no', 'NotSupportedError'));
    this.isPlaying = true;
    this.played.push(this.src);
    return Promise.resolve();
  }
  pause(): void {
    this.isPlaying = false;
  }
  async end(): Promise<void> {
    this.isPlaying = false;
    this.onended?.call(this as unknown as HTMLAudioElement, new Event('ended'));
    await settled();
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A voice that has clips of these texts, all that it fetched, and the lines that it said it was at. */
async function open(
  texts: readonly string[],
  { player = new TestPlayer(), human = [] as readonly string[], locale = 'fr' } = {},
): Promise<{ voice: RecordedVoice | null; player: TestPlayer; fetched: string[]; at: (number | null)[] }> {
  const fetched: string[] = [];
  const clips = Object.fromEntries(texts.map((text) => [clipId(text, 'fr'), 1]));
  const manifest = { schema: 'jalon.voice/1', locale, clips, human: human.map((text) => clipId(text, 'fr')) };
  const voice = await recordedVoice('./voice-{locale}/', 'fr', {
    fetch: (address) => {
      fetched.push(address);
      return Promise.resolve(Response.json(manifest));
    },
    newPlayer: () => player,
  });
  return { voice, player, fetched, at: [] };
}

describe('a recorded voice', () => {
  test('reads line after line, and says where it is', async () => {
    const { voice, player, fetched, at } = await open(['Bonjour.', 'Prenez votre temps.']);
    expect(fetched).toEqual(['./voice-fr/manifest.json']);
    expect(player.played).toEqual([]);
    voice?.read(['Bonjour.', 'Prenez votre temps.'], null, (line) => at.push(line));
    expect(player.played).toEqual([`./voice-fr/${clip('Bonjour.')}`]);
    await player.end();
    expect(player.played.at(-1)).toBe(`./voice-fr/${clip('Prenez votre temps.')}`);
    expect(at).toEqual([0, 1]);
    await player.end();
    expect(at).toEqual([0, 1, null]);
    expect(player.played.length).toBe(2);
  });

  test('stops at once, and a stopped reading never comes back', async () => {
    const { voice, player, at } = await open(['Un.', 'Deux.']);
    voice?.read(['Un.', 'Deux.'], null, (line) => at.push(line));
    voice?.stop();
    expect(player.isPlaying).toBe(false);
    await player.end();
    expect(player.played.length).toBe(1);
    expect(at).toEqual([0]);
  });

  test('a new reading takes the place of the one before', async () => {
    const { voice, player, at } = await open(['Un.', 'Deux.', 'Trois.']);
    voice?.read(['Un.', 'Deux.'], null, () => at.push(99));
    voice?.read(['Trois.'], null, (line) => at.push(line));
    await player.end();
    expect(player.played).toEqual([`./voice-fr/${clip('Un.')}`, `./voice-fr/${clip('Trois.')}`]);
    expect(at).toEqual([99, 0, null]);
  });

  test('somebody’s own voice wins', async () => {
    const { voice, player } = await open(['Bonjour.'], { human: ['Bonjour.'] });
    voice?.read(['Bonjour.'], null, () => undefined);
    expect(player.played).toEqual([`./voice-fr/human/${clipId('Bonjour.', 'fr')}.opus`]);
  });

  test('reads a numbered line and a pair part by part', async () => {
    const { voice, player, at } = await open(['Envoyer', 'Une lettre', 'La poste']);
    expect(voice?.has('1. Envoyer')).toBe(true);
    expect(voice?.has('Une lettre → Le bureau')).toBe(false);
    voice?.read(['1. Envoyer', 'Une lettre → La poste'], null, (line) => at.push(line));
    await player.end();
    await player.end();
    await player.end();
    expect(player.played).toEqual(['Envoyer', 'Une lettre', 'La poste'].map((text) => `./voice-fr/${clip(text)}`));
    expect(at).toEqual([0, 1, null]);
  });

  test('what has no clip, or whose clip does not play, is spoken by the device, else passed over', async () => {
    const refused = [`./voice-fr/${clip('Deux.')}`];
    for (const speaks of [true, false]) {
      const { voice, player, at } = await open(['Un.', 'Deux.', 'Trois.'], {
        player: new TestPlayer('maybe', refused),
      });
      const spoken: string[] = [];
      const speak = (text: string): Promise<void> => Promise.resolve(void spoken.push(text));
      voice?.read(['Nouveau.', 'Un.', 'Deux.', 'Trois.'], speaks ? speak : null, (line) => at.push(line));
      await settled();
      await player.end();
      await settled();
      await player.end();
      expect(player.played).toEqual(['Un.', 'Trois.'].map((text) => `./voice-fr/${clip(text)}`));
      expect(spoken).toEqual(speaks ? ['Nouveau.', 'Deux.'] : []);
      expect(at).toEqual(speaks ? [0, 1, 2, 3, null] : [1, 2, 3, null]);
    }
  });

  test('is none where the browser plays no Ogg Opus, and nothing is fetched', async () => {
    const { voice, fetched } = await open(['Bonjour.'], { player: new TestPlayer('') });
    expect(voice).toBeNull();
    expect(fetched).toEqual([]);
  });

  test('is none where the clips are of another language, or there is no list', async () => {
    expect((await open(['Bonjour.'], { locale: 'en' })).voice).toBeNull();
    const missing = {
      fetch: () => Promise.resolve(new Response(null, { status: 404 })),
      newPlayer: () => new TestPlayer(),
    };
    expect(await recordedVoice('./voice/', 'fr', missing)).toBeNull();
  });
});
