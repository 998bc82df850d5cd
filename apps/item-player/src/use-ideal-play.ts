import { bodyOf, type AttemptEvent, type BankItem } from '@jalon/items';
import { simulateActions } from '@jalon/items/simulate';
import { useEffect, useState } from 'react';
import type { Settings } from './settings.ts';

/** Between two gestures shown, in milliseconds: long enough to see what each did. */
const PACE = 900;

/** Somebody who knows the way, shown one gesture after another. */
export interface IdealPlay {
  readonly isPlaying: boolean;
  /** Gestures shown so far, of all; null before it began. Of 0: no way was found. */
  readonly progress: { readonly at: number; readonly all: number } | null;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/** The ideal simulated person plays: `onBegin` before the first gesture, `onEvent` for each. */
export function useIdealPlay(
  bank: BankItem,
  settings: Settings,
  onBegin: () => void,
  onEvent: (event: AttemptEvent) => void,
): IdealPlay {
  const [isPlaying, setPlaying] = useState(false);
  const [way, setWay] = useState<readonly unknown[] | null>(null);
  const [at, setAt] = useState(0);

  useEffect(() => {
    if (!isPlaying || way === null) return;
    const timer = setTimeout(() => {
      onEvent({ type: 'act', action: way[at] });
      setAt(at + 1);
      if (at + 1 >= way.length) setPlaying(false);
    }, PACE);
    return () => clearTimeout(timer);
  }, [isPlaying, way, at, onEvent]);

  function begin(): void {
    const { body } = bodyOf(bank.item, settings.locale);
    const input = settings.input === 'finger' ? 'touch' : (settings.input ?? 'mouse');
    // The ideal person leaves nothing to chance.
    const found = simulateActions(body, bank.key, { kind: 'ideal', input }, () => 0);
    onBegin();
    setWay(found);
    setAt(0);
    setPlaying(found.length > 0);
  }

  return {
    isPlaying,
    progress: way === null ? null : { at, all: way.length },
    toggle() {
      if (isPlaying) setPlaying(false);
      else if (way !== null && at > 0 && at < way.length) setPlaying(true);
      else begin();
    },
    stop() {
      setPlaying(false);
      setWay(null);
      setAt(0);
    },
  };
}
