import { compiledConfig, type CompiledItem } from '../engine/compiled.ts';
import type { State } from '../engine/state.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { hashUniform } from '../numeric/hash-uniform.ts';
import { best } from './best.ts';
import { checkSelectOptions } from './check-select-options.ts';
import { engineCriterion } from './engine-criterion.ts';
import { comfortThreshold } from './comfort-rule.ts';
import { prospects, type Prospects } from './prospects.ts';
import type { SelectOptions, SelectionReason } from './select-options.ts';
import { withoutLongRows } from './without-long-rows.ts';

/** A candidate with everything the choice looked at. */
export interface Prospect {
  readonly id: string;
  readonly item: CompiledItem;
  readonly gain: number;
  readonly predicted: number;
  /** True when it has the bonus of a dimension not asked about yet. */
  readonly unexplored: boolean;
  /** Worth by the criterion, per second where asked, with the bonus of unexplored dimensions. */
  readonly score: number;
}

/** A choice with everything it was made from. */
export interface Decision {
  readonly chosen: Prospect;
  readonly reasons: readonly SelectionReason[];
  /** Candidates not set aside by `maxInRow`, made when asked for: choosing needs none of these objects. */
  readonly considered: readonly Prospect[];
  /** How many of them the comfort rule admitted; 0 when the easiest had to do. */
  readonly admitted: number;
  /** The best of those admitted, best first: as many as are drawn among. */
  readonly ranked: readonly Prospect[];
  /** Least predicted success asked for; 0 without comfort rule. */
  readonly threshold: number;
  /** The largest gain considered, whatever comfort, time and the draw took. */
  readonly bestGain: number;
}

/** Criteria that look at nothing the answers tell. */
const UNINFORMED: readonly string[] = ['random', 'order'];

/** Makes the choice; null when nothing may be asked. */
export function decide(state: State, options: SelectOptions): Decision | null {
  checkSelectOptions(options, compiledConfig(state.config));
  const weighed = prospects(state, options);
  const { items, gain, predicted, score } = weighed;
  const considered = withoutLongRows(weighed, options);
  if (considered.length === 0) return null;
  const { comfort, presented } = options;
  const threshold = comfort ? comfortThreshold(comfort, options) : 0;
  const admissible = comfort ? considered.filter((i) => (predicted[i] as number) >= threshold) : considered;
  const admitted = admissible.length;
  const ranked =
    admitted === 0
      ? best(considered, predicted, items, 1)
      : best(admissible, score, items, Math.max(1, options.randomesque));
  const draw = ranked.length === 1 ? 0 : Math.floor(hashUniform(state.config.seed, presented) * ranked.length);
  const chosen = prospectAt(state, weighed, ranked[draw] as number);
  const reasons: SelectionReason[] = [];
  if (admitted === 0) reasons.push('easiest-left');
  else {
    if (comfort) reasons.push(...comfortReasons(options, comfort.firstCount));
    if (!UNINFORMED.includes(engineCriterion(options.criterion).name)) reasons.push('most-informative');
    if (chosen.unexplored) reasons.push('not-yet-explored');
  }
  const all = (places: readonly number[]): readonly Prospect[] => places.map((i) => prospectAt(state, weighed, i));
  return {
    chosen,
    reasons,
    admitted,
    threshold,
    bestGain: considered.reduce((most, i) => Math.max(most, gain[i] as number), 0),
    get considered() {
      return all(considered);
    },
    get ranked() {
      return all(ranked);
    },
  };
}

function prospectAt({ config }: State, { items, gain, predicted, score, unexplored }: Prospects, i: number): Prospect {
  const item = items[i] as CompiledItem;
  return {
    id: (config.items[item.index] as ScoredItem).id,
    item,
    gain: gain[i] as number,
    predicted: predicted[i] as number,
    unexplored: unexplored[i] === 1,
    score: score[i] as number,
  };
}

function comfortReasons({ presented, recentFailures }: SelectOptions, firstCount: number): SelectionReason[] {
  const reasons: SelectionReason[] = [];
  if (presented < firstCount) reasons.push('first-easy');
  if (recentFailures > 0) reasons.push('after-failure');
  return reasons.length > 0 ? reasons : ['comfort'];
}
