import { useCallback, useEffect, useMemo, useState } from 'react';
import { localVoice } from './local-voice.ts';
import type { RecordedVoice } from './recorded-voice.ts';

/** Reading aloud, on demand only: a recorded clip, else a local voice of the language, else nothing at all. */
export interface Reader {
  /** False where there is neither a recorded voice nor a local one of the language. */
  readonly isAvailable: boolean;
  /** False while voices may still be on their way. */
  readonly isKnown: boolean;
  /** Whether these lines can be read, the first of them at least: a button is shown only then. */
  readonly canRead: (lines: readonly string[]) => boolean;
  /** The line being read, or null. */
  readonly line: number | null;
  readonly read: (lines: readonly string[]) => void;
  readonly stop: () => void;
}

/** A little slower than speech. */
const RATE = 0.9;

/** A browser without any voice never says so: after this long, in milliseconds, it has none. */
const LONGEST_LISTING = 1500;

/**
 * Reads lines with the clips at this address, where one is given, and with a local voice. Stops when the component leaves or the
 * language changes; never starts by itself.
 */
export function useVoice(lang: 'fr' | 'en', clips?: string): Reader {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  const [isListed, setListed] = useState(false);
  const [line, setLine] = useState<number | null>(null);
  const recorded = useRecorded(lang, clips);
  const speech = typeof window === 'undefined' ? undefined : window.speechSynthesis;

  useEffect(() => {
    const timer = setTimeout(() => setListed(true), LONGEST_LISTING);
    const leave = (): void => clearTimeout(timer);
    if (!speech) return leave;
    const list = (): void => setVoices(speech.getVoices());
    list();
    speech.addEventListener?.('voiceschanged', list);
    return () => {
      leave();
      speech.removeEventListener?.('voiceschanged', list);
    };
  }, [speech]);

  const voice = useMemo(() => localVoice(voices, lang), [voices, lang]);

  const stop = useCallback(() => {
    recorded?.stop();
    speech?.cancel();
    setLine(null);
  }, [speech, recorded]);

  useEffect(() => stop, [stop, lang]);

  const read = useCallback(
    (lines: readonly string[]) => {
      speech?.cancel();
      const say = (text: string, begin: () => void, end: () => void, fail: () => void): void => {
        if (!speech || !voice) return;
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.rate = RATE;
        utterance.onstart = begin;
        utterance.onend = end;
        utterance.onerror = fail;
        speech.speak(utterance);
      };
      const nothing = (): void => undefined;
      if (recorded) {
        const speak = (text: string): Promise<void> => new Promise((said) => say(text, nothing, said, said));
        return recorded.read(lines, voice && speak, setLine);
      }
      const end = (): void => setLine(null);
      for (const [index, text] of lines.entries())
        say(text, () => setLine(index), index === lines.length - 1 ? end : nothing, end);
    },
    [speech, voice, recorded],
  );

  const canRead = ([first]: readonly string[]): boolean => voice !== null || (recorded?.has(first ?? '') ?? false);
  const isAvailable = voice !== null || Boolean(recorded);
  return { isAvailable, isKnown: isListed && recorded !== undefined, canRead, line, read, stop };
}

/** The recorded voice of a language, fetched apart from the first screen: null where there is none, undefined until that is known. */
function useRecorded(lang: string, clips: string | undefined): RecordedVoice | null | undefined {
  const [found, setFound] = useState<{ readonly lang: string; readonly voice: RecordedVoice | null }>();
  useEffect(() => {
    if (clips === undefined) return;
    let isHere = true;
    void import('./recorded-voice.ts')
      .then(({ recordedVoice }) => recordedVoice(clips, lang))
      .catch(() => null)
      .then((voice) => isHere && setFound({ lang, voice }));
    return () => {
      isHere = false;
    };
  }, [lang, clips]);
  if (clips === undefined) return null;
  return found?.lang === lang ? found.voice : undefined;
}
