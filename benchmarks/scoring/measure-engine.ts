import { median } from '../shared/median.ts';
import type { Administer, Outcome1d } from './engines/engine.ts';
import { abilities, answers, ITEMS_ASKED, type Bank } from './set-up.ts';

/** One engine on one bank. Plain JSON: it travels from a process to another. */
export interface Measured {
  readonly bank: number;
  readonly items: number;
  readonly people: number;
  /** Median, microseconds of processor time: what other programs do at the same moment does not count. */
  readonly usPerExaminee: number;
  readonly rmse: number;
  /** Share of |θ̂ − θ| ≤ 1.96 SE, the engine's own. */
  readonly coverage95: number;
  /** By person, items in the order asked. */
  readonly sequences: readonly string[];
}

/** How the clock is read: fast engines in repeated passes over everybody, slow ones once per person. */
export interface Timing {
  readonly warmUp: number;
  /** Median over this many; 0: over persons, one pass. */
  readonly repetitions: number;
}

/** A repetition tests at least so many persons, because the clock of processor time ticks slowly. */
const LEAST_PEOPLE = 1000;

/** Tests people of the set-up, after `warmUp` tests for nothing. */
export function measureEngine(administer: Administer, bank: Bank, people: number, timing: Timing): Measured {
  const answer = answers(bank, people);
  // Answers are drawn beforehand: only the engine is timed, and the processor's caches are its own.
  const rows = Array.from({ length: people }, (_, e) =>
    Uint8Array.from({ length: bank.size }, (__, j) => answer(e, j)),
  );
  const test = (e: number): Outcome1d => {
    const row = rows[e % people] as Uint8Array;
    return administer((j) => row[j] as 0 | 1, ITEMS_ASKED);
  };
  for (let e = 0; e < timing.warmUp; e++) test(e);
  const times: number[] = [];
  const outcomes = rows.map((_, e) => {
    const began = cpuUs();
    const outcome = test(e);
    if (timing.repetitions === 0) times.push(cpuUs() - began);
    return outcome;
  });
  const batch = Math.ceil(LEAST_PEOPLE / people) * people;
  for (let repetition = 0; repetition < timing.repetitions; repetition++) {
    const began = cpuUs();
    for (let e = 0; e < batch; e++) test(e);
    times.push((cpuUs() - began) / batch);
  }
  const truths = abilities();
  const errors = outcomes.map(({ theta }, e) => theta - (truths[e] ?? NaN));
  return {
    bank: bank.size,
    items: ITEMS_ASKED,
    people,
    usPerExaminee: median(times),
    rmse: Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / people),
    coverage95: outcomes.filter(({ se }, e) => Math.abs(errors[e] ?? NaN) <= 1.96 * se).length / people,
    sequences: outcomes.map(({ items }) => items.join(' ')),
  };
}

/** Processor time of this thread so far, microseconds. */
function cpuUs(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}
