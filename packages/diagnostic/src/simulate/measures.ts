import type { DiagnosticState } from '../diagnostic-state.ts';
import { profile, PROFILE_LEVELS, type Claim } from '../profile.ts';
import type { SimulatedLearner } from './population.ts';

/** What one simulated diagnostic shows when held against the truth. */
export interface Measures {
  readonly learner: SimulatedLearner;
  readonly activities: number;
  readonly expectedSeconds: number;
  readonly itemIds: readonly string[];
  readonly successes: number;
  readonly threeFailures: boolean;
  /** In the model's order of areas. */
  readonly areas: readonly {
    readonly area: string;
    readonly error: number;
    readonly priorError: number;
    readonly covered: boolean;
  }[];
  readonly claims: number;
  readonly wrongClaims: number;
  readonly claimedUnobserved: number;
}

/** Holds one finished diagnostic against what is true of its simulated learner. Errors in logits, estimate minus truth. */
export function measures(state: DiagnosticState, learner: SimulatedLearner): Measures {
  const { config } = state;
  const found = profile(state);
  const theta = new Map(config.model.dimensions.map(({ id }, i) => [id, learner.theta[i] ?? 0]));
  const mean = new Map(config.model.dimensions.map(({ id, mean: prior }) => [id, prior]));
  const weighted = (weights: Readonly<Record<string, number>>, of: ReadonlyMap<string, number>): number =>
    Object.entries(weights).reduce((sum, [id, weight]) => sum + weight * (of.get(id) ?? 0), 0);
  const observedDimensions = new Set(
    state.activities.flatMap(({ itemId, observation }) =>
      observation?.status === 'answered' || observation?.status === 'dont_know'
        ? [config.itemsById.get(itemId)?.item.meta.dimension as string]
        : [],
    ),
  );
  const judged = [
    ...found.dimensions.map(({ id, claim }) =>
      judge(claim, theta.get(id) ?? 0, config.cuts[id] ?? [], observedDimensions.has(id)),
    ),
    ...found.areas.map(({ id, claim, weights }) => {
      const dimensions = Object.keys(weights);
      return judge(
        claim,
        weighted(weights, theta),
        meanCuts(dimensions.map((d) => config.cuts[d] ?? [])),
        dimensions.some((d) => observedDimensions.has(d)) && id !== '',
      );
    }),
  ];
  const failed = state.activities.map(
    ({ observation }) => observation?.status === 'dont_know' || (observation?.credit ?? 1) < 0.5,
  );
  return {
    learner,
    activities: state.activities.length,
    expectedSeconds: state.activities.reduce(
      (sum, { itemId }) => sum + (config.itemsById.get(itemId)?.item.meta.expectedSeconds ?? 0),
      0,
    ),
    itemIds: state.activities.map(({ itemId }) => itemId),
    successes: failed.filter((one) => !one).length,
    threeFailures: failed.some((one, i) => one && failed[i + 1] === true && failed[i + 2] === true),
    areas: found.areas.map(({ id, mean: estimate, interval90: [low, high], weights }) => {
      const true_ = weighted(weights, theta);
      return {
        area: id,
        error: estimate - true_,
        priorError: weighted(weights, mean) - true_,
        covered: low <= true_ && true_ <= high,
      };
    }),
    claims: judged.filter(({ claimed }) => claimed).length,
    wrongClaims: judged.filter(({ wrong }) => wrong).length,
    claimedUnobserved: judged.filter(({ unobserved }) => unobserved).length,
  };
}

/** Only a single level counts as claimed for being wrong; a range too for having been observed. */
function judge(
  claim: Claim,
  truth: number,
  cuts: readonly number[],
  wasObserved: boolean,
): { claimed: boolean; wrong: boolean; unobserved: boolean } {
  const level = PROFILE_LEVELS[cuts.filter((cut) => truth >= cut).length];
  const claimed = claim.kind === 'level';
  return { claimed, wrong: claimed && claim.level !== level, unobserved: claim.kind !== 'unexplored' && !wasObserved };
}

/** Cuts of an area: the mean of its dimensions', as in the summary. */
function meanCuts(all: readonly (readonly number[])[]): readonly number[] {
  const length = Math.min(...all.map((cuts) => cuts.length));
  return Array.from({ length }, (_, i) => all.reduce((sum, cuts) => sum + (cuts[i] ?? 0), 0) / all.length);
}
