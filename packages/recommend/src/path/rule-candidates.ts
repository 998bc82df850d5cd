import type { DimensionId, GoalId } from '@jalon/referential';
import { isLearning } from '../catalogue/is-learning.ts';
import type { ReasonNode } from '../reason-node.ts';
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
      learning: one.learning,
      sensitive: one.sensitive,
      advice: one,
      resources,
      pointsTo: resources.map(({ id }) => id),
      company: null,
      minutes: null,
    };
  });
}

/** What the advice teaches first; nothing where it leads to somebody or to something to have. */
function dimensionOf({ facts }: Recommendation, [first]: readonly Resource[]): DimensionId | null {
  if (first !== undefined)
    return isLearning(first) ? (first.teaches?.[0]?.dimension ?? first.dimensions[0] ?? null) : null;
  const known = Object.keys(facts).map(
    (name) => /^(?:tried|reached|level)\.((?:jalon|digcomp):\d\.\d)$/.exec(name)?.[1],
  );
  return (known.find((id) => id !== undefined) as DimensionId | undefined) ?? null;
}

/** Goals of the person that the rule names; where it names none, those that need what it teaches. */
function servedGoals({ reasons }: Recommendation, dimension: DimensionId | null, input: PathInput): readonly GoalId[] {
  const wanted = goalsOf(input);
  const named = goalsNamed(reasons);
  const served = wanted.filter(({ id, needs }) =>
    named.length > 0 ? named.includes(id) : needs.some((need) => need.dimension === dimension),
  );
  return served.map(({ id }) => id);
}

/** Goals that the reasons stand on. */
function goalsNamed({ fact, children }: ReasonNode): readonly unknown[] {
  return fact?.name === 'goal' ? [fact.expected].flat() : children.flatMap(goalsNamed);
}
