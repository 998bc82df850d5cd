import type { Measured } from './measured.ts';
import { normalQuantile } from './normal-quantile.ts';

/** How messages were sorted: counts of what was shown, and of what was called fraudulent. */
export interface Sorted {
  /** Fraudulent messages shown. */
  readonly frauds: number;
  /** Of these, how many were called fraudulent. */
  readonly hits: number;
  /** Legitimate messages shown. */
  readonly legitimate: number;
  /** Of these, how many were called fraudulent. */
  readonly falseAlarms: number;
}

/** Skill and suspicion apart. */
export interface Detection {
  /** d′: how well the two kinds are told apart; 0: not at all. */
  readonly sensitivity: number;
  /** c: below 0, quick to suspect; above 0, slow to. */
  readonly criterion: number;
}

/**
 * Signal detection (Green & Swets 1966) with the log-linear correction of Hautus (1995), Behavior Research Methods 27, 46–51:
 * H′ = (hits + 0.5) / (frauds + 1), F′ = (false alarms + 0.5) / (legitimate + 1), d′ = z(H′) − z(F′),
 * c = −½ [z(H′) + z(F′)].
 *
 * Informative only: it never enters a credit. Percent correct confuses skill with suspicion; these do not.
 */
export function detection({ frauds, hits, legitimate, falseAlarms }: Sorted): Measured<Detection> {
  for (const [field, count] of Object.entries({ frauds, legitimate })) {
    if (!Number.isInteger(count) || count < 1) return { ok: false, field, expected: 'a whole number, 1 or more' };
  }
  for (const [field, count, most] of [
    ['hits', hits, frauds],
    ['falseAlarms', falseAlarms, legitimate],
  ] as const) {
    if (!Number.isInteger(count) || count < 0 || count > most) {
      return { ok: false, field, expected: `a whole number from 0 to ${most}` };
    }
  }
  const hit = normalQuantile((hits + 0.5) / (frauds + 1));
  const alarm = normalQuantile((falseAlarms + 0.5) / (legitimate + 1));
  return { ok: true, value: { sensitivity: hit - alarm, criterion: -(hit + alarm) / 2 + 0 } };
}
