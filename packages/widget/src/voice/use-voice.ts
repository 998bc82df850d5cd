import { useCallback, useEffect, useMemo, useState } from 'react';
import { localVoice } from './local-voice.ts';

/** Reading aloud, on demand only. */
export interface Reader {
  /** False without a local voice of the language: then no button is shown. */
  readonly isAvailable: boolean;
  /** False while the browser may still be listing its voices. */
  readonly isKnown: boolean;
  /** The line being read, or null. */
  readonly line: number | null;
  readonly read: (lines: readonly string[]) => void;
  readonly stop: () => void;
}

/** A little slower than speech. */
const RATE = 0.9;

/** A browser without any voice never says so: after this long, in milliseconds, it has none. */
const LONGEST_LISTING = 1500;

/** Reads lines with a local voice. Stops when the component leaves or the language changes; never starts by itself. */
export function useVoice(lang: 'fr' | 'en'): Reader {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  const [isKnown, setKnown] = useState(false);
  const [line, setLine] = useState<number | null>(null);
  const speech = typeof window === 'undefined' ? undefined : window.speechSynthesis;

  useEffect(() => {
    const timer = setTimeout(() => setKnown(true), LONGEST_LISTING);
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
    speech?.cancel();
    setLine(null);
  }, [speech]);

  useEffect(() => stop, [stop, lang]);

  const read = useCallback(
    (lines: readonly string[]) => {
      if (!speech || !voice) return;
      speech.cancel();
      for (const [index, text] of lines.entries()) {
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.rate = RATE;
        utterance.onstart = () => setLine(index);
        if (index === lines.length - 1) utterance.onend = () => setLine(null);
        utterance.onerror = () => setLine(null);
        speech.speak(utterance);
      }
    },
    [speech, voice],
  );

  return { isAvailable: voice !== null, isKnown, line, read, stop };
}
