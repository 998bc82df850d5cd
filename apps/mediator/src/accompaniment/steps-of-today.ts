import type { PlanState } from '@jalon/history/projections';
import type { Path, PathStep } from '@jalon/recommend/path';

/** The path of somebody, and what became of its steps. */
export interface PlanOfToday {
  readonly path: Pick<Path, 'shown' | 'steps' | 'done'>;
  readonly plan: Pick<PlanState, 'steps'>;
}

/** Steps that a meeting was probably about: done today, or agreed on and in sight; then the others in sight. */
export function stepsOfToday(
  { path, plan }: PlanOfToday,
  isToday: (instant: string) => boolean,
): { readonly worked: readonly PathStep[]; readonly shown: readonly PathStep[] } {
  const known = new Map(plan.steps.map((step) => [step.step, step]));
  const shown = path.shown.flatMap((id) => path.steps.find((step) => step.id === id) ?? []);
  const done = path.done.filter(({ id }) => isToday(known.get(id)?.since ?? ''));
  const agreed = shown.filter(({ id }) => known.get(id)?.status === 'accepted');
  return { worked: [...done, ...agreed], shown: shown.filter((step) => !agreed.includes(step)) };
}
