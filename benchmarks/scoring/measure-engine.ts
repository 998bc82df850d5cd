import { performance } from 'node:perf_hooks';
import { median } from '../shared/median.ts';
import type { Administer } from './engines/engine.ts';
import { abilities, answers, ITEMS_ASKED, type Bank } from './set-up.ts';

/** One engine on one bank. Plain JSON: it travels from a process to another. */
export interface Measured {
  readonly bank: number;
  readonly items: number;
  readonly people: number;
  /** Median over people, microseconds. */
  readonly usPerExaminee: number;
  readonly rmse: number;
  /** Share of |θ̂ − θ| ≤ 1.96 SE, the engine's own. */
  readonly coverage95: number;
  /** By person, items in the order asked, and the final estimate. */
  readonly sequences: readonly string[];
  readonly estimates: readonly number[];
}

/** Tests people of the set-up, the first `warmUp` of them twice: once for nothing. */
export function measureEngine(administer: Administer, bank: Bank, people: number, warmUp: number): Measured {
  const answer = answers(bank, people);
  for (let e = 0; e < warmUp; e++) administer((j) => answer(e % people, j), ITEMS_ASKED);
  const times: number[] = [];
  const sequences: string[] = [];
  const estimates: number[] = [];
  const truths = abilities();
  let square = 0;
  let inside = 0;
  // Answers are drawn beforehand: only the engine is timed, and the processor's caches are its own.
  const rows = Array.from({ length: people }, (_, e) =>
    Uint8Array.from({ length: bank.size }, (__, j) => answer(e, j)),
  );
  for (const [e, row] of rows.entries()) {
    const truth = truths[e] ?? NaN;
    const began = performance.now();
    const { theta, se, items } = administer((j) => row[j] as 0 | 1, ITEMS_ASKED);
    times.push(1000 * (performance.now() - began));
    sequences.push(items.join(' '));
    estimates.push(theta);
    square += (theta - truth) ** 2;
    if (Math.abs(theta - truth) <= 1.96 * se) inside += 1;
  }
  return {
    bank: bank.size,
    items: ITEMS_ASKED,
    people,
    usPerExaminee: median(times),
    rmse: Math.sqrt(square / people),
    coverage95: inside / people,
    sequences,
    estimates,
  };
}
