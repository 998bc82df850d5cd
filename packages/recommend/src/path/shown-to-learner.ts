import type { Facts } from '../fact.ts';
import { isLearning } from '../catalogue/is-learning.ts';
import { isWaiting } from './first-today.ts';
import type { PathStep, StepId } from './path.ts';
import type { Stage } from './stage.ts';

/** A learner is shown no more than this. */
export const SHOWN_TO_LEARNER = 3;

/**
 * The steps that the learner is shown, in the order of the path: what was pinned; the first step; one about their goal, even where it
 * has to wait; one of each other stage that comes before skills; then what serves the goal, what weighs on every day, and the rest.
 * Where something cannot wait, nothing to learn is shown beside it. One to do alone and one to do with somebody, where there are both.
 */
export function shownToLearner(steps: readonly PathStep[], facts: Facts): readonly StepId[] {
  const forLearner = steps.filter(({ audience }) => audience !== 'mediator');
  const pinned = forLearner.filter(({ codes }) => codes.includes('pinned'));
  const pool = poolOf(forLearner);
  const chosen: PathStep[] = [];
  const take = (list: readonly PathStep[], isNew: (step: PathStep) => boolean = () => true): void => {
    for (const step of list)
      if (chosen.length < SHOWN_TO_LEARNER && !chosen.includes(step) && isNew(step)) chosen.push(step);
  };
  const isOfNewStage = ({ stage }: PathStep): boolean => !chosen.some((other) => other.stage === stage);

  take(pinned);
  take(pool.slice(0, 1));
  take(aboutGoal(pool, pool[0]?.stage === 'urgent' ? [] : forLearner, chosen).slice(0, 1));
  take(
    pool.filter(({ stage }) => stage !== 'skills' && stage !== 'daily' && stage !== 'onwards'),
    isOfNewStage,
  );
  take(pool.filter(({ stage, goals }) => stage !== 'onwards' && goals.length > 0));
  take(
    pool.filter(({ stage }) => stage !== 'onwards'),
    isOfNewStage,
  );
  take(pool.filter(({ stage }) => stage !== 'onwards'));
  take(pool);
  const mixed = mix(chosen, pool, pinned, wishesCompany(facts) ? [canBeTogether] : [canBeAlone, canBeTogether]);
  return steps.filter((step) => mixed.includes(step)).map(({ id }) => id);
}

/** What can begin now, or everything where nothing can; where something cannot wait, nothing to learn. */
function poolOf(forLearner: readonly PathStep[]): readonly PathStep[] {
  const ready = forLearner.filter((step) => !isWaiting(step));
  const pool = ready.length > 0 ? ready : forLearner;
  if (pool[0]?.stage !== 'urgent') return pool;
  const teaches: readonly Stage[] = ['gestures', 'skills', 'onwards'];
  return pool.filter(
    ({ stage, resources: [main] }) => !teaches.includes(stage) && (main === undefined || !isLearning(main)),
  );
}

/** Steps whose rule names the goal, ready ones first, then those that serve one; none where one is chosen already. */
function aboutGoal(
  pool: readonly PathStep[],
  forLearner: readonly PathStep[],
  chosen: readonly PathStep[],
): readonly PathStep[] {
  const names = ({ facts, goals }: PathStep): boolean => goals.length > 0 && facts['goal'] !== undefined;
  if (chosen.some(names)) return [];
  return [...pool.filter(names), ...forLearner.filter(names), ...pool.filter(({ goals }) => goals.length > 0)];
}

/** Whether the person would rather not be alone: then nothing gives way to a step to do alone. */
function wishesCompany(facts: Facts): boolean {
  const wish = facts['wish']?.value;
  return wish === 'learn-with-someone' || wish === 'be-helped' || facts['barrier.F7']?.value === 'need';
}

/** Gives the last place to the first step of a company that none of those chosen has. */
function mix(
  chosen: readonly PathStep[],
  pool: readonly PathStep[],
  pinned: readonly PathStep[],
  companies: readonly ((step: PathStep) => boolean)[],
): readonly PathStep[] {
  let mixed = chosen;
  for (const can of companies) {
    const last = mixed.at(-1);
    const other = pool.find((step) => can(step) && step.stage !== 'onwards' && step.stage !== 'daily');
    if (mixed.length < SHOWN_TO_LEARNER || last === undefined || other === undefined) continue;
    if (!mixed.some(can) && !pinned.includes(last)) mixed = [...mixed.slice(0, -1), other];
  }
  return mixed;
}

function canBeAlone({ company }: PathStep): boolean {
  return company !== 'with-someone';
}

function canBeTogether({ company }: PathStep): boolean {
  return company !== 'alone';
}
