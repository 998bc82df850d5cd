import type { LevelClaim } from '@jalon/history/events';
import type { CurrentEstimate, CurrentProfile } from '@jalon/history/projections';
import {
  areaOf,
  CLAIMED_LEVELS,
  isAreaId,
  isDimensionId,
  type AreaId,
  type ClaimedLevel,
  type DimensionId,
} from '@jalon/referential';
import type { Claim } from '../profile.ts';

/** A profile that was kept, as one that was just computed is shown: what the picture and the table of `@jalon/widget/helper` take. */
export interface KeptProfile {
  readonly dimensions: readonly KeptEstimate[];
  readonly areas: readonly { readonly id: AreaId; readonly answers: number; readonly claim: Claim }[];
  readonly provisional: boolean;
}

/** One estimate, and since when it stands on something. */
export interface KeptEstimate extends Pick<CurrentEstimate, 'answers' | 'basis' | 'borrowed' | 'observedAt'> {
  readonly id: DimensionId;
  readonly area: AreaId;
  readonly claim: Claim;
}

/** What is said of an unknown level is not guessed: it is unexplored. What the referential does not know is left out. */
export function keptProfile({ dimensions, areas, provisional }: CurrentProfile): KeptProfile {
  return {
    provisional,
    dimensions: dimensions.flatMap(({ id, answers, basis, borrowed, observedAt, claim }) =>
      isDimensionId(id)
        ? [{ id, area: areaOf(id), answers, basis, borrowed, observedAt, claim: knownClaim(claim) }]
        : [],
    ),
    areas: areas.flatMap(({ id, answers, claim }) => (isAreaId(id) ? [{ id, answers, claim: knownClaim(claim) }] : [])),
  };
}

function knownClaim(claim: LevelClaim): Claim {
  if (claim.kind === 'level' && isClaimed(claim.level)) return { ...claim, level: claim.level };
  if (claim.kind === 'range' && isClaimed(claim.from) && isClaimed(claim.to))
    return { ...claim, from: claim.from, to: claim.to };
  return { kind: 'unexplored' };
}

function isClaimed(level: string): level is ClaimedLevel {
  return CLAIMED_LEVELS.some(({ id }) => id === level);
}
