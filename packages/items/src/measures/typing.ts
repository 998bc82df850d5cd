import type { Measured } from './measured.ts';
import { minimumStringDistance } from './minimum-string-distance.ts';

/** One input event at the end of the text: letters that were added, or the last letter taken away. `t` in milliseconds. */
export type TypedKey =
  | { readonly type: 'insert'; readonly text: string; readonly t: number }
  | { readonly type: 'delete'; readonly t: number };

/** How a presented text was typed. Rates are in [0, 1]. */
export interface Typing {
  readonly transcribed: string;
  /** C: letters that are right, the longer length less `notFixed`. */
  readonly correct: number;
  /** INF: wrong letters left, the minimum string distance. */
  readonly notFixed: number;
  /** IF: letters typed and taken away again. */
  readonly fixed: number;
  /** F: presses that corrected. */
  readonly fixes: number;
  /** (INF + IF) / (C + INF + IF). */
  readonly totalErrorRate: number;
  /** IF / (C + INF + IF). */
  readonly correctedErrorRate: number;
  /** INF / (C + INF + IF). */
  readonly uncorrectedErrorRate: number;
  /** Keystrokes per character of what is left; 1 at best on a keyboard; null where nothing is left. */
  readonly keystrokesPerCharacter: number | null;
  /** Words of five letters a minute; null under two letters or without duration. */
  readonly wordsPerMinute: number | null;
}

/** Longer than any text that is presented; the distance takes their product in time. */
const LONGEST = 2000;

/**
 * Error rates of Soukoreff & MacKenzie (2003), "Metrics for text entry research: an evaluation of MSD and KSPC, and a new
 * unified error metric", CHI 2003, 113–120. KSPC after the same; WPM = (letters − 1) / seconds × 60 / 5, from the first key
 * to the last, after MacKenzie (2002), "A note on calculating text entry speed".
 *
 * Informative only: it never enters a credit. It supposes that the text is typed and corrected at its end; a letter with its
 * accent is one keystroke, whatever the keys it took.
 */
export function typing(presented: string, keys: readonly TypedKey[]): Measured<Typing> {
  if (presented === '' || presented.length > LONGEST) {
    return { ok: false, field: 'presented', expected: `1 to ${LONGEST} signs` };
  }
  if (keys.length > LONGEST) return { ok: false, field: 'keys', expected: `at most ${LONGEST}` };
  const back = keys.findIndex(({ t }, at) => !Number.isFinite(t) || t < (keys[at - 1]?.t ?? t));
  if (back >= 0) return { ok: false, field: `keys[${back}].t`, expected: 'milliseconds that never go back' };
  const left: string[] = [];
  let fixed = 0;
  for (const key of keys) {
    if (key.type === 'insert') left.push(...Array.from(key.text));
    else if (left.pop() !== undefined) fixed++;
    if (left.length > LONGEST) return { ok: false, field: 'keys', expected: `at most ${LONGEST} letters` };
  }
  const transcribed = left.join('');
  const notFixed = minimumStringDistance(presented, transcribed);
  const correct = Math.max(Array.from(presented).length, left.length) - notFixed;
  const all = correct + notFixed + fixed;
  const seconds = ((keys.at(-1)?.t ?? 0) - (keys[0]?.t ?? 0)) / 1000;
  return {
    ok: true,
    value: {
      transcribed,
      correct,
      notFixed,
      fixed,
      fixes: keys.filter(({ type }) => type === 'delete').length,
      totalErrorRate: (notFixed + fixed) / all,
      correctedErrorRate: fixed / all,
      uncorrectedErrorRate: notFixed / all,
      keystrokesPerCharacter: left.length === 0 ? null : keys.length / left.length,
      wordsPerMinute: left.length < 2 || seconds === 0 ? null : ((left.length - 1) / seconds) * 12,
    },
  };
}
