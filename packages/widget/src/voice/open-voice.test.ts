import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openVoice } from './open-voice.ts';
import type { OpenVoice } from './use-voice.ts';

/** What is spoken, and by which voice; the test says when an utterance begins and ends. */
class TestUtterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A browser that lists its voices when it likes. */
class TestSpeech extends EventTarget {
  voices: readonly object[] = [];
  spoken: TestUtterance[] = [];
  getVoices(): readonly object[] {
    return this.voices;
  }
  speak(utterance: TestUtterance): void {
    this.spoken.push(utterance);
  }
  cancel(): void {
    this.spoken = [];
  }
}

const FRENCH = { lang: 'fr-FR', localService: true, default: true };

function open(speech: TestSpeech | undefined): { now: () => OpenVoice | undefined; leave: () => void } {
  let told: OpenVoice | undefined;
  const leave = openVoice('fr', undefined, (voice) => (told = voice), speech as unknown as SpeechSynthesis);
  return { now: () => told, leave };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', TestUtterance);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('voices that are listed late are found; who has none is known after a while', () => {
  const speech = new TestSpeech();
  const { now } = open(speech);
  expect(now()).toMatchObject({ isAvailable: false, isKnown: false });
  speech.voices = [FRENCH];
  speech.dispatchEvent(new Event('voiceschanged'));
  expect(now()).toMatchObject({ isAvailable: true, isKnown: false });
  expect(now()?.canRead(['Bonjour.'])).toBe(true);

  const silent = open(undefined);
  vi.advanceTimersByTime(2000);
  expect(silent.now()).toMatchObject({ isAvailable: false, isKnown: true });
  expect(silent.now()?.canRead(['Bonjour.'])).toBe(false);
});

test('a remote voice is no voice', () => {
  const speech = new TestSpeech();
  speech.voices = [{ ...FRENCH, localService: false }];
  const { now } = open(speech);
  now()?.read(['Bonjour.'], () => undefined);
  expect(now()?.isAvailable).toBe(false);
  expect(speech.spoken).toEqual([]);
});

test('nothing is said before it is asked for; then line after line, a little slower; leaving silences', () => {
  const speech = new TestSpeech();
  speech.voices = [FRENCH];
  const { now, leave } = open(speech);
  expect(speech.spoken).toEqual([]);
  const lines: (number | null)[] = [];
  now()?.read(['Bonjour.', 'Prenez votre temps.'], (line) => lines.push(line));
  expect(speech.spoken.map(({ text, lang, rate }) => [text, lang, rate])).toEqual([
    ['Bonjour.', 'fr-FR', 0.9],
    ['Prenez votre temps.', 'fr-FR', 0.9],
  ]);
  for (const utterance of speech.spoken) {
    utterance.onstart?.();
    utterance.onend?.();
  }
  expect(lines).toEqual([0, 1, null]);
  leave();
  expect(speech.spoken).toEqual([]);
});
