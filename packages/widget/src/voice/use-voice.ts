import { useCallback, useEffect, useState } from 'react';

/** What can be read aloud at this moment: a recorded clip, else a local voice of the language, else nothing at all. */
export interface OpenVoice {
  /** False where there is neither a recorded voice nor a local one of the language. */
  readonly isAvailable: boolean;
  /** False while voices may still be on their way. */
  readonly isKnown: boolean;
  /** Whether these lines can be read, the first of them at least: a button is shown only then. */
  readonly canRead: (lines: readonly string[]) => boolean;
  /** `onLine` is told the line being read, then null. */
  readonly read: (lines: readonly string[], onLine: (line: number | null) => void) => void;
  readonly stop: () => void;
}

/** Reading aloud, on demand only. */
export interface Reader extends Pick<OpenVoice, 'isAvailable' | 'isKnown' | 'canRead' | 'stop'> {
  /** The line being read, or null. */
  readonly line: number | null;
  readonly read: (lines: readonly string[]) => void;
}

/**
 * Reads lines with the clips at this address, where one is given, and with a local voice; what reads is fetched apart from the first
 * screen. Stops when the component leaves or the language changes; never starts by itself.
 */
export function useVoice(lang: 'fr' | 'en', clips?: string): Reader {
  const [voice, setVoice] = useState<OpenVoice | null>(null);
  const [line, setLine] = useState<number | null>(null);

  useEffect(() => {
    let leave: (() => void) | undefined;
    let isHere = true;
    void import('./open-voice.ts').then(
      ({ openVoice }) => {
        if (isHere) leave = openVoice(lang, clips, setVoice);
      },
      () => undefined,
    );
    return () => {
      isHere = false;
      leave?.();
      setVoice(null);
      setLine(null);
    };
  }, [lang, clips]);

  const stop = useCallback(() => {
    voice?.stop();
    setLine(null);
  }, [voice]);

  return {
    isAvailable: voice?.isAvailable === true,
    isKnown: voice?.isKnown === true,
    canRead: (lines) => voice?.canRead(lines) === true,
    line,
    read: (lines) => voice?.read(lines, setLine),
    stop,
  };
}
