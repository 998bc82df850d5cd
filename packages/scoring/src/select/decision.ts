import type { State } from '../engine/state.ts';
import { hashUniform } from '../numeric/hash-uniform.ts';
import { best } from './best.ts';
import { isInformative } from './criterion.ts';
import { comfortThreshold } from './comfort-rule.ts';
import { prospects, type Prospect } from './prospects.ts';
import type { SelectOptions, SelectionReason } from './select-options.ts';
import { withoutLongRows } from './without-long-rows.ts';

/** A choice with everything it was made from. */
export interface Decision {
  readonly chosen: Prospect;
  readonly reasons: readonly SelectionReason[];
  /** Candidates not set aside by `maxInRow`. */
  readonly considered: readonly Prospect[];
  /** How many of them the comfort rule admitted; 0 when the easiest had to do. */
  readonly admitted: number;
  /** Least predicted success asked for; 0 without comfort rule. */
  readonly threshold: number;
}

/** Makes the choice; null when nothing may be asked. */
export function decide(state: State, options: SelectOptions): Decision | null {
  const considered = withoutLongRows(prospects(state, options), options);
  if (considered.length === 0) return null;
  const { comfort, presented } = options;
  const threshold = comfort ? comfortThreshold(comfort, options) : 0;
  const admissible = comfort ? considered.filter(({ predicted }) => predicted >= threshold) : considered;
  const admitted = admissible.length;
  if (admitted === 0) {
    const [chosen] = best(considered, ({ predicted }) => predicted, 1) as [Prospect];
    return { chosen, reasons: ['easiest-left'], considered, admitted, threshold };
  }
  const ranked = best(admissible, ({ score }) => score, Math.max(1, options.randomesque));
  const draw = ranked.length === 1 ? 0 : Math.floor(hashUniform(state.config.seed, presented) * ranked.length);
  const chosen = ranked[draw] as Prospect;
  const reasons: SelectionReason[] = comfort ? comfortReasons(options, comfort.firstCount) : [];
  if (isInformative(options.criterion)) reasons.push('most-informative');
  if (chosen.unexplored) reasons.push('not-yet-explored');
  return { chosen, reasons, considered, admitted, threshold };
}

function comfortReasons({ presented, recentFailures }: SelectOptions, firstCount: number): SelectionReason[] {
  const reasons: SelectionReason[] = [];
  if (presented < firstCount) reasons.push('first-easy');
  if (recentFailures > 0) reasons.push('after-failure');
  return reasons.length > 0 ? reasons : ['comfort'];
}
