import type { Measures } from './measures.ts';
import { GROUPS, type Group } from './population.ts';
import type { RetestFigures } from './retest.ts';

/** Figures of a simulation; shares are 0–1, errors in logits, times in minutes or microseconds. Those of the retest only where one was asked for. */
export interface SimulationReport extends Partial<RetestFigures> {
  readonly learners: number;
  readonly seed: number;
  readonly meanActivities: number;
  readonly p90Activities: number;
  readonly areas: readonly { readonly area: number; readonly rmse: number; readonly coverage90: number }[];
  readonly rmseAreas: number;
  readonly rmsePrior: number;
  readonly coverage90: number;
  readonly coverage: Readonly<Record<Group, number>>;
  readonly success: Readonly<Record<Group, number>>;
  readonly threeFailures: Readonly<Record<Group, number>>;
  readonly p90MinutesBeginner: number;
  readonly claimedUnobserved: number;
  readonly claims: number;
  readonly wrongClaims: number;
  readonly itemsUsedShare: number;
  readonly microsecondsPerStep: number;
}

/** Gathers the measures of all simulated people into the figures of one run. */
export function report(
  all: readonly Measures[],
  about: { seed: number; bankSize: number; microsecondsPerStep: number },
): SimulationReport {
  const cells = all.flatMap(({ areas }) => areas);
  const names = [...new Set(cells.map(({ area }) => area))];
  const byGroup = (figure: (of: readonly Measures[]) => number): Readonly<Record<Group, number>> => ({
    beginner: figure(all.filter(({ learner }) => learner.group === 'beginner')),
    mid: figure(all.filter(({ learner }) => learner.group === 'mid')),
    advanced: figure(all.filter(({ learner }) => learner.group === 'advanced')),
  });
  const coverage = (of: readonly Measures[]): number =>
    share(of.flatMap(({ areas }) => areas.map(({ covered }) => covered)));
  const claims = sum(all.map((one) => one.claims));
  return {
    learners: all.length,
    seed: about.seed,
    meanActivities: sum(all.map(({ activities }) => activities)) / all.length,
    p90Activities: quantile(
      all.map(({ activities }) => activities),
      0.9,
    ),
    areas: names.map((name, area) => {
      const here = cells.filter((cell) => cell.area === name);
      return { area, rmse: rms(here.map(({ error }) => error)), coverage90: share(here.map(({ covered }) => covered)) };
    }),
    rmseAreas: rms(cells.map(({ error }) => error)),
    rmsePrior: rms(cells.map(({ priorError }) => priorError)),
    coverage90: coverage(all),
    coverage: byGroup(coverage),
    success: byGroup((of) => sum(of.map(({ successes }) => successes)) / sum(of.map(({ activities }) => activities))),
    threeFailures: byGroup((of) => share(of.map(({ threeFailures }) => threeFailures))),
    p90MinutesBeginner: quantile(
      all.filter(({ learner }) => learner.group === GROUPS[0]).map(({ expectedSeconds }) => expectedSeconds / 60),
      0.9,
    ),
    claimedUnobserved: sum(all.map((one) => one.claimedUnobserved)),
    claims,
    wrongClaims: claims === 0 ? 0 : sum(all.map((one) => one.wrongClaims)) / claims,
    itemsUsedShare: new Set(all.flatMap(({ itemIds }) => itemIds)).size / about.bankSize,
    microsecondsPerStep: about.microsecondsPerStep,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function rms(values: readonly number[]): number {
  return Math.sqrt(sum(values.map((value) => value * value)) / values.length);
}

function share(values: readonly boolean[]): number {
  return values.filter(Boolean).length / values.length;
}

/** Nearest rank. */
function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0;
}
