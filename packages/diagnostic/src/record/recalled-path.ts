import type { PlanStep } from '@jalon/history/projections';
import { rebuildPath, type Path, type PathInput, type PathStep, type StepId } from '@jalon/recommend/path';
import type { Fact, Facts, ReasonNode, Rule } from '@jalon/recommend';
import { GOAL_NEEDS } from '@jalon/referential/goal-needs';

/**
 * The steps that were decided on and that nothing advises today, made again from their rules and from what a history keeps of them: what
 * `rebuildPath` takes for the path before, so that the path itself need not be kept. What no rule knows any more is left out; null where
 * nothing is left.
 */
export function recalledPath(decided: readonly PlanStep[], rules: readonly Rule[], input: PathInput): Path | null {
  if (decided.length === 0) return null;
  const ids = new Set(decided.map(({ step }) => step));
  const given: PathInput = { catalogue: input.catalogue, facts: {}, evaluation: { recommendations: [], toAssess: [] } };
  const byRule = { ...given, evaluation: { recommendations: advised(decided, rules, input.facts), toAssess: [] } };
  const byNeed: PathInput = { ...given, facts: neededAgain(ids), asks: ['certificate'] };
  const pins = [...ids].map((step) => ({ kind: 'pin', step: step as StepId }) as const);
  const [first, second] = [rebuildPath(null, pins, byRule), rebuildPath(null, pins, byNeed)];
  if (!first.ok || !second.ok) return null;
  const steps = [...first.path.steps, ...second.path.steps].filter(({ id }) => ids.has(id));
  return steps.length === 0
    ? null
    : { ...first.path, steps: steps.map((step) => asKnown(step, input.facts)), leftOut: [] };
}

/** Its facts and goals are those of the person today. */
function asKnown(step: PathStep, facts: Facts): PathStep {
  const wanted = facts['goal']?.value;
  const goals = step.goals.filter((id) => Array.isArray(wanted) && wanted.includes(id));
  return { ...step, goals, facts: picked(facts, Object.keys(step.facts)) };
}

function advised(
  decided: readonly PlanStep[],
  rules: readonly Rule[],
  facts: Facts,
): PathInput['evaluation']['recommendations'] {
  const byId = new Map(rules.map((rule) => [rule.id as string, rule]));
  return decided.flatMap(({ step, reasons }) => {
    const rule = byId.get(step);
    if (rule === undefined) return [];
    const { id, version, kind, audience, priority, recommend, because, learning } = rule;
    return [
      {
        rule: id,
        version,
        kind,
        audience,
        priority,
        resources: recommend,
        because,
        reasons: UNTOLD,
        tree: UNTOLD,
        facts: picked(facts, reasons),
        ...(learning !== undefined && { learning }),
      },
    ];
  });
}

const UNTOLD: ReasonNode = { op: 'all', truth: 'yes', children: [] };

/** Facts with which each of the needs would be proposed. */
function neededAgain(ids: ReadonlySet<string>): Facts {
  const told = (value: Fact['value']): Fact => ({ value, source: 'talk', refs: [] });
  const dimensions = [...ids].filter((id) => id.startsWith('need:')).map((id) => id.slice('need:'.length));
  return {
    goal: told(GOAL_NEEDS.map(({ id }) => id)),
    ...Object.fromEntries(dimensions.map((id) => [`reached.${id}`, told(false)])),
  };
}

function picked(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])));
}
