import type { ClaimedLevel } from '@jalon/referential';
import {
  settle,
  summarise,
  type AreaEstimate,
  type DimensionEstimate,
  type State as EngineState,
} from '@jalon/scoring';
import { measuring } from './declarations.ts';
import type { DiagnosticConfig } from './diagnostic-config.ts';
import type { DiagnosticState } from './diagnostic-state.ts';

/** Where a person stands, always with how sure we are. */
export interface Profile {
  readonly dimensions: readonly (DimensionEstimate & { readonly claim: Claim })[];
  readonly areas: readonly (AreaEstimate & { readonly claim: Claim })[];
  /** True while any item answered has parameters declared by its author rather than calibrated. */
  readonly provisional: boolean;
}

/** What may be said of a level: one when probable enough, else two neighbours, nothing where nothing was observed. */
export type Claim =
  | { readonly kind: 'level'; readonly level: ClaimedLevel; readonly probability: number }
  | { readonly kind: 'range'; readonly from: ClaimedLevel; readonly to: ClaimedLevel; readonly probability: number }
  | { readonly kind: 'unexplored' };

/** Lowest first, as the probabilities of an estimate. */
export const PROFILE_LEVELS: readonly ClaimedLevel[] = [
  'below-basic',
  'basic',
  'intermediate',
  'advanced',
  'highly-advanced',
];

/** The profile from all that still stands; the posterior is settled first, so the order of answers does not matter. */
export function profile(state: DiagnosticState): Profile {
  return {
    ...estimates(state.config, state.engine),
    provisional: measuring(state).some(
      ({ itemId }) => state.config.itemsById.get(itemId)?.item.meta.parameters.provenance !== 'calibrated',
    ),
  };
}

/** What a measurement says, each estimate with what may be claimed of it. */
export function estimates(
  { cuts, limits }: DiagnosticConfig,
  engine: EngineState,
): Pick<Profile, 'dimensions' | 'areas'> {
  const summary = summarise(settle(engine), cuts);
  const claimed = <E extends DimensionEstimate | AreaEstimate>(estimate: E): E & { readonly claim: Claim } => ({
    ...estimate,
    claim: claimOf(estimate.levels, estimate.answers, limits.claim),
  });
  return { dimensions: summary.dimensions.map(claimed), areas: summary.areas.map(claimed) };
}

/** `levels`: probabilities from below Basic upwards, summing to 1. */
export function claimOf(levels: readonly number[], answers: number, threshold: number): Claim {
  if (answers === 0) return { kind: 'unexplored' };
  const best = levels.indexOf(Math.max(...levels));
  const probability = levels[best] ?? 0;
  if (probability >= threshold) return { kind: 'level', level: levelAt(best), probability };
  const pairs = levels.slice(1).map((p, i) => p + (levels[i] ?? 0));
  const from = pairs.indexOf(Math.max(...pairs));
  return { kind: 'range', from: levelAt(from), to: levelAt(from + 1), probability: pairs[from] ?? 0 };
}

function levelAt(index: number): ClaimedLevel {
  return PROFILE_LEVELS[index] ?? 'highly-advanced';
}
