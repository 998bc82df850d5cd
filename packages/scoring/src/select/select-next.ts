import type { State } from '../engine/state.ts';
import { decide } from './decision.ts';
import type { SelectOptions, Selection } from './select-options.ts';

/**
 * The next item: among the candidates that the comfort rule admits, the best by the criterion (by default the one expected
 * to remove most of the weighted posterior variance, Segall 1996), or one of the `randomesque` best, drawn from (seed, presented) alone
 * so that resuming needs no generator state. When none is comfortable: the easiest. Ties go to the first item of the configuration.
 */
export function selectNext(state: State, options: SelectOptions): Selection {
  const decision = decide(state, options);
  if (!decision) return { stop: 'no-candidate' };
  const { chosen, reasons, bestGain } = decision;
  return { item: chosen.id, gain: chosen.gain, bestGain, predicted: chosen.predicted, reasons };
}
