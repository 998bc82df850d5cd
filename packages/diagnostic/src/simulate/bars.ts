import type { SimulationReport } from './report.ts';

/** A bar that a simulation must hold, and whether it does. */
export interface Bar {
  readonly name: string;
  readonly figure: number;
  readonly wanted: string;
  readonly holds: boolean;
}

/** What a diagnostic promises, measured on simulated people. */
export function bars(figures: SimulationReport): readonly Bar[] {
  const { coverage, success, threeFailures, falseProgress, falseProgressArea, detectedTwo } = figures;
  return [
    atMost('mean activities', figures.meanActivities, 14),
    atMost('90th percentile of activities', figures.p90Activities, 16),
    atMost('90th percentile of minutes, beginners', figures.p90MinutesBeginner, 15),
    atMost('area RMSE ÷ prior RMSE', figures.rmseAreas / figures.rmsePrior, 0.7),
    between('90 % intervals cover, all', figures.coverage90, 0.85, 0.97),
    between('90 % intervals cover, beginners', coverage.beginner, 0.75, 0.98),
    between('90 % intervals cover, mid-level', coverage.mid, 0.75, 0.98),
    between('90 % intervals cover, advanced', coverage.advanced, 0.75, 0.98),
    atLeast('success, beginners', success.beginner, 0.6),
    atLeast('success, mid-level', success.mid, 0.65),
    atMost('three failures in a row, beginners', threeFailures.beginner, 0.18),
    atMost('three failures in a row, mid-level', threeFailures.mid, 0.08),
    atMost('claimed though not observed', figures.claimedUnobserved, 0),
    atMost('claimed levels that are wrong', figures.wrongClaims, 0.1),
    ...(falseProgress === undefined ? [] : [atMost('progress said, nothing changed', falseProgress, 0.05)]),
    ...(falseProgressArea === undefined ? [] : [atMost('in some area, nothing changed', falseProgressArea, 0.05)]),
    ...(detectedTwo === undefined ? [] : [atLeast('progress said, two logits gained', detectedTwo, 0.4)]),
  ];
}

function atMost(name: string, figure: number, limit: number): Bar {
  return { name, figure, wanted: `≤ ${limit}`, holds: figure <= limit };
}

function atLeast(name: string, figure: number, least: number): Bar {
  return { name, figure, wanted: `≥ ${least}`, holds: figure >= least };
}

function between(name: string, figure: number, low: number, high: number): Bar {
  return { name, figure, wanted: `${low} to ${high}`, holds: low <= figure && figure <= high };
}
