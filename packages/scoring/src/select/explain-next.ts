import { compiledConfig } from '../engine/compiled.ts';
import { along, covariancesAlong, type Site } from '../engine/site.ts';
import type { State } from '../engine/state.ts';
import { engineCriterion } from './engine-criterion.ts';
import { decide } from './decision.ts';
import { marginals } from './marginals.ts';
import { itemProspect } from './item-prospect.ts';
import type { SelectOptions } from './select-options.ts';
import { square } from '../numeric/square.ts';

/** "Why this one": codes with numbers, for mediators and for those who check the engine. */
export type SelectionGround =
  /** Candidates weighed, and how many were set aside because their area came up too often in a row. */
  | { readonly code: 'candidates'; readonly count: number; readonly setAsideInRow: number }
  /** The comfort rule: least predicted success asked for, the item's, how many candidates reached it, and the share of gain given up for it. */
  | {
      readonly code: 'comfort';
      readonly threshold: number;
      readonly predicted: number;
      readonly admitted: number;
      readonly gainForgone: number;
    }
  /** Nothing reached the threshold: the easiest was taken. */
  | { readonly code: 'easiest-left'; readonly threshold: number; readonly predicted: number }
  /** Its place by the criterion among those admitted, from 1, and the scores compared. */
  | {
      readonly code: 'rank';
      /** Its code; `order` for a fixed one. */
      readonly criterion: string;
      /** True where scores are per expected second. */
      readonly perSecond: boolean;
      readonly place: number;
      readonly score: number;
      readonly bestScore: number;
    }
  /** Preferred because nothing was asked yet on its dimension. */
  | { readonly code: 'not-yet-explored'; readonly dimension: string }
  /** Not chosen: a step of the screening block, from 1, which says what may fairly be asked at all. */
  | { readonly code: 'screening'; readonly step: number; readonly of: number };

/** Why one item was taken: its gain (share of the weighted trace, 0–1), what spoke for it, and where it helps. */
export interface Explanation {
  readonly item: string;
  readonly gain: number;
  /** P(credit ≥ .5), 0–1. */
  readonly predicted: number;
  /** The largest gain among all that might have been asked, before comfort, time and the draw: what stopping looks at. */
  readonly bestGain: number;
  readonly grounds: readonly SelectionGround[];
  /** By dimension, the share (0–1) of its variance that the answer is expected to remove. */
  readonly gainByDimension: Readonly<Record<string, number>>;
}

/** Why `selectNext` takes what it takes for the same arguments; null when nothing may be asked. */
export function explainNext(state: State, options: SelectOptions): Explanation | null {
  const decision = decide(state, options);
  if (!decision) return null;
  const { chosen, considered, ranked, admitted, threshold, bestGain } = decision;
  const { predicted, gain, score } = chosen;
  const grounds: SelectionGround[] = [
    { code: 'candidates', count: considered.length, setAsideInRow: options.candidates.length - considered.length },
  ];
  if (admitted === 0) grounds.push({ code: 'easiest-left', threshold, predicted });
  else {
    const gainForgone = bestGain > 0 ? 1 - gain / bestGain : 0;
    if (options.comfort) grounds.push({ code: 'comfort', threshold, predicted, admitted, gainForgone });
    const place = ranked.findIndex(({ id }) => id === chosen.id) + 1;
    const { name, isAmount } = engineCriterion(options.criterion);
    grounds.push({
      code: 'rank',
      criterion: name,
      perSecond: options.perSecond && isAmount,
      place,
      score,
      bestScore: ranked[0]?.score ?? score,
    });
    const dimension = state.config.model.dimensions[chosen.item.dimension]?.id ?? '';
    if (chosen.unexplored) grounds.push({ code: 'not-yet-explored', dimension });
  }
  return { item: chosen.id, gain, predicted, bestGain, grounds, gainByDimension: gainByDimension(state, chosen.id) };
}

/** By dimension, the share of its variance removed: Δ·sᵢ²/(v²·Σᵢᵢ) (Segall 1996). */
function gainByDimension({ config, posterior }: State, id: string): Readonly<Record<string, number>> {
  const compiled = compiledConfig(config);
  const item = compiled.items.get(id);
  if (!item) return {};
  const { reduction } = itemProspect(item, marginals(posterior, compiled));
  const site = compiled.sites[item.site] as Site;
  const column = new Float64Array(compiled.size);
  covariancesAlong(posterior.sigma, site, column);
  const v = along(column, site);
  return Object.fromEntries(
    config.model.dimensions.map((dimension, i) => {
      const own = posterior.sigma[i * (compiled.size + 1)] as number;
      return [dimension.id, (reduction * square(column[i] as number)) / (v * v * own)];
    }),
  );
}
