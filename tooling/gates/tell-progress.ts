import type { Tell } from './gate.ts';

/** Between two lines about a gate that goes on, milliseconds. */
const PACE = 10_000;

/** After so long without anything new, that it still runs is news too, milliseconds. */
const SILENCE = 30_000;

/**
 * Writes, every ten seconds at most, the last thing that a gate told and how much it told before; at least every thirty
 * that it still runs. What ends within ten seconds is not spoken of.
 */
export function tellProgress(
  name: string,
  write: (line: string) => void,
): { readonly tell: Tell; readonly stop: () => void } {
  const began = performance.now();
  let written = began;
  let heard = 0;
  let last = '';
  let isNew = false;
  const timer = setInterval(() => {
    const now = performance.now();
    if (!isNew && now - written < SILENCE) return;
    const seconds = Math.round((now - began) / 1000);
    write(`  … ${name}, ${seconds} s${heard === 0 ? '' : `, line ${heard}: ${last}`}`);
    written = now;
    isNew = false;
  }, PACE);
  return {
    tell: (what) => {
      if (what.trim() === '') return;
      heard += 1;
      last = what.trim();
      isNew = true;
    },
    stop: () => clearInterval(timer),
  };
}
