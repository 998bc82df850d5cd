import { localVoice } from './local-voice.ts';
import { recordedVoice, type RecordedVoice } from './recorded-voice.ts';
import type { OpenVoice } from './use-voice.ts';

/** A little slower than speech. */
const RATE = 0.9;

/** A browser without any voice never says so: after this long, in milliseconds, it has none. */
const LONGEST_LISTING = 1500;

/**
 * Opens the voices of a language: the clips at this address, where one is given, and the device's local voice. `tell` is called with what can
 * be read each time that it changes; what is given back leaves and silences all.
 */
export function openVoice(
  lang: string,
  clips: string | undefined,
  tell: (voice: OpenVoice) => void,
  speech: SpeechSynthesis | undefined = globalThis.speechSynthesis,
): () => void {
  let recorded: RecordedVoice | null | undefined = clips === undefined ? null : undefined;
  let isListed = false;
  let isOpen = true;

  const stop = (): void => {
    recorded?.stop();
    speech?.cancel();
  };

  function change(): void {
    if (!isOpen) return;
    const voice = localVoice(speech?.getVoices() ?? [], lang);
    tell({
      isAvailable: voice !== null || Boolean(recorded),
      isKnown: isListed && recorded !== undefined,
      canRead: ([first = '']) => voice !== null || recorded?.has(first) === true,
      read: (lines, onLine) => {
        speech?.cancel();
        if (recorded) recorded.read(lines, speech && voice ? speaker(speech, voice) : null, onLine);
        else if (speech && voice) speakAll(speech, voice, lines, onLine);
      },
      stop,
    });
  }

  const timer = setTimeout(() => {
    isListed = true;
    change();
  }, LONGEST_LISTING);
  speech?.addEventListener?.('voiceschanged', change);
  change();
  if (clips !== undefined) {
    void recordedVoice(clips, lang)
      .catch(() => null)
      .then((found) => {
        recorded = found;
        change();
      });
  }
  return () => {
    stop();
    isOpen = false;
    clearTimeout(timer);
    speech?.removeEventListener?.('voiceschanged', change);
  };
}

function utter(voice: SpeechSynthesisVoice, text: string): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = RATE;
  return utterance;
}

/** Says one text at a time, between clips. */
function speaker(speech: SpeechSynthesis, voice: SpeechSynthesisVoice): (text: string) => Promise<void> {
  return (text) =>
    new Promise((resolve) => {
      const utterance = utter(voice, text);
      utterance.onend = () => resolve();
      utterance.onerror = () => resolve();
      speech.speak(utterance);
    });
}

/** Says all lines: queued at once, so that a browser that wants a gesture has had it. */
function speakAll(
  speech: SpeechSynthesis,
  voice: SpeechSynthesisVoice,
  lines: readonly string[],
  onLine: (line: number | null) => void,
): void {
  for (const [index, text] of lines.entries()) {
    const utterance = utter(voice, text);
    utterance.onstart = () => onLine(index);
    if (index === lines.length - 1) utterance.onend = () => onLine(null);
    utterance.onerror = () => onLine(null);
    speech.speak(utterance);
  }
}
