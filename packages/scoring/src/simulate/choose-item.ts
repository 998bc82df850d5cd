import type { State } from '../engine/state.ts';
import { hashUniform } from '../numeric/hash-uniform.ts';
import { selectNext } from '../select/select-next.ts';
import type { ItemChoice, SessionChoice } from './design.ts';
import { readCriterion } from './written-criterion.ts';

/** An item to ask, and the share of the weighted trace of Σ that it promises to remove; infinite where nobody asked. */
export interface ChosenItem {
  readonly id: string;
  readonly gain: number;
}

/** The next item by the design's rule, or null when nothing can be asked. `left` are the items not asked yet. */
export function chooseItem(
  choice: Exclude<ItemChoice, SessionChoice>,
  state: State,
  left: readonly string[],
  recentFailures: number,
): ChosenItem | null {
  const presented = state.answers.length;
  switch (choice.kind) {
    case 'adaptive': {
      const { perSecond, comfort, randomesque, weights = {}, criterion } = choice;
      const next = selectNext(state, {
        candidates: left,
        weights,
        criterion: readCriterion(criterion),
        perSecond,
        comfort,
        recentFailures,
        presented,
        randomesque,
      });
      return 'stop' in next ? null : { id: next.item, gain: next.bestGain };
    }
    case 'fixed':
      return unweighed(choice.items[presented]);
    case 'random':
      return unweighed(left[Math.floor(hashUniform(state.config.seed, presented) * left.length)]);
    default:
      return choice satisfies never;
  }
}

function unweighed(id: string | undefined): ChosenItem | null {
  return id === undefined ? null : { id, gain: Infinity };
}
