import type { ObservationStatus } from '@jalon/items';
import type { Fact, Facts } from '@jalon/recommend';
import type { DiagnosticConfig } from './diagnostic-config.ts';
import { dimensionsByArea } from './dimensions-by-area.ts';
import type { Profile } from './profile.ts';

/** One activity that measures, handed in: what it is about, and what it showed. */
export interface SeenActivity {
  readonly itemId: string;
  /** Undefined where nobody knows the item any more. */
  readonly dimension: string | undefined;
  readonly status: ObservationStatus;
  readonly credit: number | null;
}

/** Reached, or clearly not, from this certainty on; in between nobody knows. */
export const SURE = 0.8;

/** Whether it was tried: passed, not applicable or not shown, it was not. */
export function isTried({ status }: Pick<SeenActivity, 'status'>): boolean {
  return status === 'answered' || status === 'dont_know' || status === 'assisted';
}

/** Done alone, entirely. */
export function isDone({ status, credit }: Pick<SeenActivity, 'status' | 'credit'>): boolean {
  return status === 'answered' && credit === 1;
}

/** Done, entirely, with somebody's help. */
export function isDoneWithHelp({ status, credit }: Pick<SeenActivity, 'status' | 'credit'>): boolean {
  return status === 'assisted' && credit === 1;
}

/** What was tried and done alone, per dimension and in all. */
export function countFacts({ model }: DiagnosticConfig, activities: readonly SeenActivity[]): Facts {
  const facts: Record<string, Fact> = {};
  const seen = activities.filter(isTried);
  const count = (name: string, of: typeof seen): void => {
    facts[name] = { value: of.length, source: 'observation', refs: of.map(({ itemId }) => itemId) };
  };
  for (const { id } of model.dimensions) {
    const here = seen.filter(({ dimension }) => dimension === id);
    if (here.length === 0) continue;
    count(`tried.${id}`, here);
    count(`done.${id}`, here.filter(isDone));
  }
  count('triedTotal', seen);
  if (seen.length > 0) {
    count('doneTotal', seen.filter(isDone));
    count('failedTotal', seen.filter(isMissed));
  }
  return facts;
}

function isMissed({ status, credit }: SeenActivity): boolean {
  return status !== 'assisted' && (credit ?? 0) < 0.5;
}

/** Levels claimed, and whether Basic is reached, for what was explored. */
export function profileFacts(
  { model }: DiagnosticConfig,
  activities: readonly SeenActivity[],
  profile: Pick<Profile, 'dimensions' | 'areas'>,
): Facts {
  const facts: Record<string, Fact> = {};
  const refsOf = (dimensions: readonly string[]): readonly string[] =>
    activities
      .filter(({ status }) => status === 'answered' || status === 'dont_know')
      .filter(({ dimension = '' }) => dimensions.includes(dimension))
      .map(({ itemId }) => itemId);
  const add = (name: string, levels: readonly number[], refs: readonly string[]): void => {
    const reached = 1 - (levels[0] ?? 1);
    const certainty = Math.max(reached, 1 - reached);
    if (reached >= SURE || reached <= 1 - SURE)
      facts[`reached.${name}`] = { value: reached >= SURE, source: 'profile', refs, certainty };
  };
  for (const estimate of profile.dimensions) {
    const refs = refsOf([estimate.id]);
    if (refs.length === 0) continue;
    add(estimate.id, estimate.levels, refs);
    if (estimate.claim.kind === 'level')
      facts[`level.${estimate.id}`] = {
        value: estimate.claim.level,
        source: 'profile',
        refs,
        certainty: estimate.claim.probability,
      };
  }
  const areas = dimensionsByArea(model);
  for (const estimate of profile.areas) {
    const refs = refsOf(areas.get(estimate.id) ?? []);
    if (refs.length > 0) add(`area.${estimate.id}`, estimate.levels, refs);
  }
  return facts;
}
