import type { DimensionId, GoalId } from '@jalon/referential';
import { DIMENSIONS } from '@jalon/referential';
import { isLearning } from '../catalogue/is-learning.ts';
import type { Recommendation } from '../recommendation.ts';
import type { Resource } from '../resource.ts';
import type { Candidate } from './candidate.ts';
import { goalsOf } from './goals-of.ts';
import type { PathInput } from './path-input.ts';
import { stageOf } from './stage-of.ts';

/** One candidate for each rule that holds. */
export function ruleCandidates(input: PathInput): readonly Candidate[] {
  const byId = new Map(input.catalogue.map((resource) => [resource.id, resource]));
  return input.evaluation.recommendations.map((one) => {
    const resources = [...new Set(one.resources)].flatMap((id) => byId.get(id) ?? []);
    const dimension = dimensionOf(one, resources);
    return {
      id: one.rule,
      stage: stageOf(one),
      audience: one.audience,
      because: one.because,
      text: null,
      facts: one.facts,
      dimension,
      level: null,
      goals: servedGoals(one, dimension, input),
      codes: [],
      priority: one.priority,
      resources,
      isAboutResources: resources.length > 0,
      company: null,
      minutes: null,
    };
  });
}

/** What the advice teaches first; nothing where it leads to somebody or to something to have. */
function dimensionOf({ facts }: Recommendation, [first]: readonly Resource[]): DimensionId | null {
  if (first !== undefined)
    return isLearning(first.kind) ? (first.teaches?.[0]?.dimension ?? first.dimensions[0] ?? null) : null;
  return (
    DIMENSIONS.find(({ id }) => facts[`tried.${id}`] ?? facts[`reached.${id}`] ?? facts[`level.${id}`])?.id ?? null
  );
}

/** Goals that the rule names, or that need what it teaches. */
function servedGoals({ facts }: Recommendation, dimension: DimensionId | null, input: PathInput): readonly GoalId[] {
  const wanted = goalsOf(input);
  if (facts['goal'] !== undefined && dimension === null) return wanted.map(({ id }) => id);
  return wanted.filter(({ needs }) => needs.some((need) => need.dimension === dimension)).map(({ id }) => id);
}
