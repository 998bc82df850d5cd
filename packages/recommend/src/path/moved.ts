import type { DimensionId } from '@jalon/referential';
import type { Choices } from './choices.ts';
import { comesBefore } from './in-path-order.ts';
import type { PathStep } from './path.ts';

/** The steps in the order that a mediator gave them; what now stands before something it usually needs is said to. */
export function moved(
  steps: readonly PathStep[],
  moves: Choices['moves'],
  before: ReadonlyMap<DimensionId, ReadonlySet<DimensionId>>,
): readonly PathStep[] {
  let list = steps;
  for (const move of moves) {
    const step = list.find(({ id }) => id === move.step);
    if (step === undefined || move.step === move.before) continue;
    const rest = list.filter((one) => one !== step);
    const at = move.before === null ? rest.length : rest.findIndex(({ id }) => id === move.before);
    if (at < 0) continue;
    const marked: PathStep = step.codes.includes('moved') ? step : { ...step, codes: [...step.codes, 'moved'] };
    list = [...rest.slice(0, at), marked, ...rest.slice(at)];
  }
  return list.map((step, index) => {
    const isEarly = list.slice(index + 1).some((later) => comesBefore(later, step, before));
    return isEarly ? { ...step, codes: [...step.codes, 'before-its-prerequisite'] } : step;
  });
}
