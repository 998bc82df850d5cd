import type { State } from '../engine/state.ts';
import { ScoringError } from '../scoring-error.ts';
import { summarise } from '../summary/summarise.ts';
import type { AreaEstimate, Cuts, DimensionEstimate, Summary } from '../summary/summary.ts';
import type { StopCondition, StopReason, StopRule, StopScope } from './stop-rule.ts';

/** Where a session stands, as far as stopping goes. */
export interface StopSituation {
  readonly state: State;
  /** Items presented so far. */
  readonly presented: number;
  /** Expected seconds of the items presented (or those measured), and of the one about to come. */
  readonly spentSeconds: number;
  readonly nextSeconds: number;
  /** `gain` of the item about to come. */
  readonly nextGain: number;
  /** True once the person asked to stop. */
  readonly wish: boolean;
  /** For `level` conditions. */
  readonly cuts: Cuts;
}

/** Why to stop now by this rule, or null to carry on. */
export function stopReasons(rule: StopRule, situation: StopSituation): readonly StopReason[] | null {
  let summary: Summary | undefined;
  const summaryNow = (): Summary => (summary ??= summarise(situation.state, situation.cuts));
  return reasonsOf(rule, situation, summaryNow);
}

function reasonsOf(rule: StopRule, situation: StopSituation, summary: () => Summary): readonly StopReason[] | null {
  if ('kind' in rule) return met(rule, situation, summary);
  if ('all' in rule) {
    const reasons: StopReason[] = [];
    for (const part of rule.all) {
      const found = reasonsOf(part, situation, summary);
      if (!found) return null;
      reasons.push(...found);
    }
    return reasons;
  }
  const found = rule.any.flatMap((part) => reasonsOf(part, situation, summary) ?? []);
  return found.length > 0 ? found : null;
}

function met(condition: StopCondition, situation: StopSituation, summary: () => Summary): readonly StopReason[] | null {
  const { kind: code } = condition;
  const when = (holds: boolean, value: number, bound: number): readonly StopReason[] | null =>
    holds ? [{ code, value, bound }] : null;
  switch (condition.kind) {
    case 'length':
      return when(situation.presented >= condition.items, situation.presented, condition.items);
    case 'minutes': {
      const minutes = (situation.spentSeconds + situation.nextSeconds) / 60;
      return when(minutes > condition.minutes, minutes, condition.minutes);
    }
    case 'precision': {
      const worst = Math.max(...inScope(summary(), condition).map(({ sd }) => sd));
      return when(worst <= condition.sd, worst, condition.sd);
    }
    case 'level': {
      const least = Math.min(...inScope(summary(), condition).map(({ levels }) => Math.max(0, ...levels)));
      return when(least >= condition.probability, least, condition.probability);
    }
    case 'gain':
      return when(situation.nextGain < condition.below, situation.nextGain, condition.below);
    case 'wish':
      return when(situation.wish, 1, 1);
    default:
      throw new ScoringError('invalid-options', 'stop', `a known condition, not ${String(condition satisfies never)}`);
  }
}

function inScope({ dimensions, areas }: Summary, { on, of }: StopScope): readonly (DimensionEstimate | AreaEstimate)[] {
  const all: readonly (DimensionEstimate | AreaEstimate)[] = on === 'area' ? areas : dimensions;
  if (!of) return all;
  return of.map((id, i) => {
    const found = all.find((one) => one.id === id);
    if (!found)
      throw new ScoringError('unknown-dimension', `stop.of[${i}]`, `one of the ${on}s of the model, not ${id}`);
    return found;
  });
}
