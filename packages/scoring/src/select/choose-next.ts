import { compiledConfig } from '../engine/compiled.ts';
import type { State } from '../engine/state.ts';
import { screening, type ScreeningStep } from '../start/screening.ts';
import { stopReasons } from '../stop/stop-reasons.ts';
import type { StopReason, StopRule } from '../stop/stop-rule.ts';
import type { Cuts } from '../summary/summary.ts';
import type { Blueprint } from './blueprint/blueprint.ts';
import { narrow, type Narrowed, type SessionSoFar } from './blueprint/narrow.ts';
import { checkSessionDesign } from './check-session-design.ts';
import { explainNext, type Explanation } from './explain-next.ts';
import type { SelectOptions } from './select-options.ts';

/** A whole adaptive session as plain JSON: how it begins, what it may ask, how it chooses and when it stops. */
export interface SessionDesign {
  readonly screening?: readonly ScreeningStep[];
  readonly blueprint: Blueprint;
  readonly select: Pick<SelectOptions, 'criterion' | 'weights' | 'perSecond' | 'comfort' | 'randomesque'>;
  readonly stop: StopRule;
  /** For stopping on levels. */
  readonly cuts?: Cuts;
}

/** Where the session stands, besides the answers. */
export interface SessionNow extends SessionSoFar {
  /** Failures in a row just now. */
  readonly recentFailures: number;
  /** True once the person asked to stop. */
  readonly wish: boolean;
}

/** The next item and why, or why the session is over. */
export type NextStep =
  | (Explanation & { readonly screening: boolean; readonly narrowed: Narrowed })
  | {
      readonly stop: readonly StopReason[];
      /** What took everything out, where the reason is `no-candidate`. */
      readonly narrowed?: Narrowed;
    };

/**
 * One step of a session: the wish to stop before everything, named by the rule or not; then the screening block, then the choice,
 * both within the filters, and whether it is worth asking. Pure. A screening item that the filters leave out (seen before, say) is passed over.
 */
export function chooseNext(state: State, design: SessionDesign, now: SessionNow): NextStep {
  checkSessionDesign(state.config, design);
  const { select, stop, cuts = {}, screening: steps = [] } = design;
  const { presented, spentSeconds, recentFailures, wish } = now;
  if (wish) return { stop: [{ code: 'wish', value: 1, bound: 1 }] };
  const { left, excludedTags } = screening(state, steps, presented);
  const { tags = {}, ...rest } = design.blueprint;
  const blueprint = { ...rest, tags: { ...tags, none: [...(tags.none ?? []), ...excludedTags] } };
  const outright = left.length > 0 ? narrow(state.config, withoutPreferences(blueprint), now) : null;
  const screened = left.find((id) => outright?.candidates.includes(id));
  const narrowed = screened && outright ? outright : narrow(state.config, blueprint, now);
  const explanation = explainNext(state, {
    ...select,
    ...(screened ? { criterion: 'a-optimal', candidates: [screened] } : { candidates: narrowed.candidates }),
    recentFailures,
    presented: presented.length,
  });
  const reasons = stopReasons(stop, {
    state,
    presented: presented.length,
    spentSeconds,
    nextSeconds: compiledConfig(state.config).items.get(explanation?.item ?? '')?.seconds ?? 0,
    nextGain: (screened ? null : explanation?.bestGain) ?? Infinity,
    wish,
    cuts,
  });
  if (reasons) return { stop: reasons };
  if (!explanation) return { stop: [{ code: 'no-candidate', value: 0, bound: 1 }], narrowed };
  if (!screened) return { ...explanation, screening: false, narrowed };
  const step = steps.findIndex(({ item }) => item === screened) + 1;
  return {
    ...explanation,
    grounds: [{ code: 'screening', step, of: steps.length }],
    screening: true,
    narrowed,
  };
}

/** What may not be asked at all: the filters without what only says what should come first. */
function withoutPreferences({ bounds = [], ...blueprint }: Blueprint): Blueprint {
  return {
    ...blueprint,
    maxInRow: {},
    scenariosTogether: false,
    bounds: bounds.map((bound) => ({ ...bound, min: 0 })),
  };
}
