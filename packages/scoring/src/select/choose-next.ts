import type { State } from '../engine/state.ts';
import { screening, type ScreeningStep } from '../start/screening.ts';
import { stopReasons, type StopSituation } from '../stop/stop-reasons.ts';
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
  | { readonly item: string; readonly screening: true }
  | (Explanation & { readonly screening: false; readonly narrowed: Narrowed })
  | { readonly stop: readonly StopReason[] }
  | { readonly stop: 'no-candidate'; readonly narrowed: Narrowed };

/** One step of a session: the screening block first, then filters, then the choice, then whether it is worth asking. Pure. */
export function chooseNext(state: State, design: SessionDesign, now: SessionNow): NextStep {
  checkSessionDesign(state.config, design);
  const { blueprint, stop, cuts = {} } = design;
  const { presented, spentSeconds, wish } = now;
  const situation: StopSituation = {
    state,
    presented: presented.length,
    spentSeconds,
    nextSeconds: 0,
    nextGain: Infinity,
    wish,
    cuts,
  };
  const screened = screening(state, design.screening ?? [], presented);
  if (screened.next !== null && !wish) return { item: screened.next, screening: true };
  const { tags = {} } = blueprint;
  const none = [...(tags.none ?? []), ...screened.excludedTags];
  const narrowed = narrow(state.config, { ...blueprint, tags: { ...tags, none } }, now);
  const explanation = explainNext(state, {
    ...design.select,
    candidates: narrowed.candidates,
    recentFailures: now.recentFailures,
    presented: presented.length,
  });
  const seconds = state.config.items.find(({ id }) => id === explanation?.item)?.seconds ?? 0;
  const reasons = stopReasons(
    stop,
    explanation ? { ...situation, nextSeconds: seconds, nextGain: explanation.gain } : situation,
  );
  if (reasons) return { stop: reasons };
  return explanation ? { ...explanation, screening: false, narrowed } : { stop: 'no-candidate', narrowed };
}
