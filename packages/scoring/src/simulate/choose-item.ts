import type { State } from '../engine/state.ts';
import { hashUniform } from '../numeric/hash-uniform.ts';
import { selectNext } from '../select/select-next.ts';
import type { ItemChoice } from './design.ts';

/** The next item by the design's rule, or null when nothing can be asked. `left` are the items not asked yet. */
export function chooseItem(
  choice: ItemChoice,
  state: State,
  left: readonly string[],
  recentFailures: number,
): string | null {
  const presented = state.answers.length;
  switch (choice.kind) {
    case 'adaptive': {
      const { perSecond, comfort, randomesque, weights = {} } = choice;
      const next = selectNext(state, {
        candidates: left,
        weights,
        perSecond,
        comfort,
        recentFailures,
        presented,
        randomesque,
      });
      return 'stop' in next ? null : next.item;
    }
    case 'fixed':
      return choice.items[presented] ?? null;
    case 'random':
      return left[Math.floor(hashUniform(state.config.seed, presented) * left.length)] ?? null;
    default:
      return choice satisfies never;
  }
}
