import { provideInteractions } from '@jalon/items/interactions';
import { provideAllSimulations } from '@jalon/items/simulations';
import type { DiagnosticConfig } from '../diagnostic-config.ts';
import { measures, type Measures } from './measures.ts';
import { playLearner, type Answering } from './play-learner.ts';
import { population, trueItems } from './population.ts';
import { report, type SimulationReport } from './report.ts';
import { retest, retestFigures, type Retest } from './retest.ts';

/** How many people answer, how, and from which seed. */
export interface SimulateOptions {
  /** How many people, ≥ 3. */
  readonly learners: number;
  readonly seed: number;
  readonly answering: Answering;
  /** Milliseconds from any origin; only times of the report depend on it. */
  readonly clock: () => number;
  /** Each person takes a second diagnostic, told what the first showed; see `RetestFigures`. */
  readonly retest?: boolean;
  readonly onProgress?: (done: number) => void;
}

/** Whole diagnostics played by simulated people, and how well they were measured. One seed, one result, times apart. */
export function simulate(config: DiagnosticConfig, options: SimulateOptions): SimulationReport {
  const { learners, seed, answering, clock, onProgress } = options;
  provideAllSimulations();
  provideInteractions();
  const truth = trueItems(config, seed + 1);
  const all: Measures[] = [];
  const again: Retest[] = [];
  let spent = 0;
  let steps = 0;
  for (const learner of population(config, learners, seed)) {
    const begun = clock();
    const state = playLearner(config, learner, truth, answering);
    steps += state.activities.length;
    all.push(measures(state, learner));
    spent += clock() - begun;
    if (options.retest) again.push(retest(state, learner, truth, answering));
    onProgress?.(all.length);
  }
  const figures = report(all, {
    seed,
    bankSize: config.bank.items.length,
    microsecondsPerStep: (spent * 1000) / Math.max(steps, 1),
  });
  return options.retest ? { ...figures, ...retestFigures(again) } : figures;
}
