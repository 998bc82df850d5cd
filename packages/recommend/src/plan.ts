import { isLearning } from './catalogue/is-learning.ts';
import { isToLearn } from './is-to-learn.ts';
import type { Recommendation } from './recommendation.ts';
import type { Resource, ResourceNeed } from './resource.ts';
import type { Audience } from './rule.ts';

/** What to do next, and what may follow. */
export interface Plan {
  readonly nextStep: PlannedStep | null;
  readonly others: readonly PlannedStep[];
}

/** A recommendation with the resources that it still has to offer. */
export interface PlannedStep {
  readonly recommendation: Recommendation;
  /** In the rule's order; none of them is in an earlier step. Empty where the catalogue has none of them. */
  readonly resources: readonly Resource[];
}

/** How to plan. */
export interface PlanOptions {
  /** The most steps beside the next one. */
  readonly max: number;
  /** Who reads the plan; `both` takes everything. The learner unless told otherwise. */
  readonly audience?: Audience;
  /** Whether help cannot wait. Unless told: true where somebody to see is recommended because `urgent` is true. */
  readonly urgent?: boolean;
  /** What the person does not have: resources that need it are left out. */
  readonly lacking?: readonly ResourceNeed[];
  /** False for whoever wants it done rather than learned: nothing to learn by, and no advice that is to learn. */
  readonly learning?: boolean;
}

/**
 * The next step and at most `max` others from sorted recommendations: no resource twice, somebody to see first when it is urgent.
 * The next step is the first that is a `next-step` or `human-help`, or simply the first where there is none.
 */
export function plan(
  recommendations: readonly Recommendation[],
  catalogue: readonly Resource[],
  options: PlanOptions,
): Plan {
  const shown = recommendations.filter((recommendation) => isFor(recommendation, options.audience ?? 'learner'));
  const urgent = options.urgent ?? shown.some(isUrgentHelp);
  const ordered = inOrder(shown, urgent);
  const byId = new Map(catalogue.map((resource) => [resource.id, resource]));
  const used = new Set<string>();
  const isHelped = options.learning === false;
  const steps: PlannedStep[] = [];
  for (const recommendation of ordered) {
    if (steps.length > options.max) break;
    const known = recommendation.resources.flatMap((id) => byId.get(id) ?? []);
    if (isHelped && isToLearn(recommendation, known[0])) continue;
    const usable = known.filter(
      (resource) =>
        !(isHelped && isLearning(resource)) && !resource.needs.some((need) => options.lacking?.includes(need)),
    );
    const resources = usable.filter((resource) => !used.has(resource.id));
    if (known.length > 0 && resources.length === 0) continue;
    for (const resource of resources) used.add(resource.id);
    steps.push({ recommendation, resources: [...new Set(resources)] });
  }
  const [nextStep = null, ...others] = steps;
  return { nextStep, others };
}

function isFor(recommendation: Recommendation, audience: Audience): boolean {
  return audience === 'both' || recommendation.audience === 'both' || recommendation.audience === audience;
}

function isUrgentHelp(recommendation: Recommendation): boolean {
  return recommendation.kind === 'human-help' && recommendation.facts['urgent']?.value === true;
}

/** Keeps the given order, except for what has to come first. */
function inOrder(recommendations: readonly Recommendation[], urgent: boolean): readonly Recommendation[] {
  if (urgent) return firstThen(recommendations, ({ kind }) => kind === 'human-help');
  const first = recommendations.find(({ kind }) => kind === 'next-step' || kind === 'human-help');
  return first === undefined ? recommendations : firstThen(recommendations, (one) => one === first);
}

function firstThen<T>(list: readonly T[], isFirst: (one: T) => boolean): readonly T[] {
  return [...list.filter((one) => isFirst(one)), ...list.filter((one) => !isFirst(one))];
}
