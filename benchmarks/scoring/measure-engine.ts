import { performance } from 'node:perf_hooks';
import { median } from '../shared/median.ts';
import type { Engine, Outcome1d } from './engines/engine.ts';
import { abilities, answers, ITEMS_ASKED, type Bank } from './set-up.ts';

/** One engine on one bank. Plain JSON: it travels from a process to another. */
export interface Measured {
  readonly bank: number;
  readonly items: number;
  readonly people: number;
  /** Preparing the engine for the bank, tables and all, once and cold: milliseconds on the wall. */
  readonly buildMs: number;
  /** The same and then one whole test, all cold: what the only person on a page waits for, answers apart. */
  readonly aloneMs: number;
  /** Tests given for nothing before the clock of `usPerExaminee` started, `aloneMs`'s among them. */
  readonly warmUp: number;
  /** Bank prepared, engine warm. Median, microseconds of processor time: what other programs do at the same moment does not count. */
  readonly usPerExaminee: number;
  readonly rmse: number;
  /** Share of |θ̂ − θ| ≤ 1.96 SE, the engine's own. */
  readonly coverage95: number;
  /** By person, items in the order asked. */
  readonly sequences: readonly string[];
}

/** Every engine is warmed up by whole tests for so long, microseconds of processor time, after the cold one. */
const WARM_UP_US = 500_000;

/** A repetition tests at least so many persons, because the clock of processor time ticks slowly. */
const LEAST_PEOPLE = 1000;

/** Tests people of the set-up. The median is over `repetitions` passes over everybody; where 0, over persons, one pass: for slow engines. */
export function measureEngine(engine: Engine, bank: Bank, people: number, repetitions: number): Measured {
  const answer = answers(bank, people);
  // Answers are drawn beforehand: only the engine is timed, and the processor's caches are its own.
  const rows = Array.from({ length: people }, (_, e) =>
    Uint8Array.from({ length: bank.size }, (__, j) => answer(e, j)),
  );
  const coldly = performance.now();
  const administer = engine(bank);
  const built = performance.now();
  const test = (e: number): Outcome1d => {
    const row = rows[e % people] as Uint8Array;
    return administer((j) => row[j] as 0 | 1, ITEMS_ASKED);
  };
  test(0);
  const alone = performance.now();
  const warm = cpuUs() + WARM_UP_US;
  let warmUp = 1;
  while (cpuUs() < warm) test(warmUp++);
  const times: number[] = [];
  const outcomes = rows.map((_, e) => {
    const began = cpuUs();
    const outcome = test(e);
    if (repetitions === 0) times.push(cpuUs() - began);
    return outcome;
  });
  const batch = Math.ceil(LEAST_PEOPLE / people) * people;
  for (let repetition = 0; repetition < repetitions; repetition++) {
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
    buildMs: built - coldly,
    aloneMs: alone - coldly,
    warmUp,
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
