import type { State } from '../engine/state.ts';
import { refuse } from '../refuser.ts';
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
  /** The largest gain of all that may be asked now: `bestGain` of a selection, whatever item was chosen. */
  readonly nextGain: number;
  /** True once the person asked to stop. */
  readonly wish: boolean;
  /** For `level` conditions. */
  readonly cuts: Cuts;
}

/** Why to stop now by this rule, or null to carry on. Refuses what cannot be judged as far as it is looked at; `checkStopRule` looks at all of a rule. */
export function stopReasons(rule: StopRule, situation: StopSituation): readonly StopReason[] | null {
  for (const [name, value] of Object.entries(situation))
    expectThat(!Number.isNaN(value), `situation.${name}`, 'a number');
  let summary: Summary | undefined;
  const summaryNow = (): Summary => (summary ??= summarise(situation.state, situation.cuts));
  return reasonsOf(rule, 'stop', situation, summaryNow);
}

function reasonsOf(
  rule: StopRule,
  path: string,
  situation: StopSituation,
  summary: () => Summary,
): readonly StopReason[] | null {
  if ('kind' in rule) return met(rule, path, situation, summary);
  const [name, parts] = 'all' in rule ? ['all', rule.all] : ['any', rule.any];
  expectThat(parts?.length > 0, `${path}.${name}`, 'at least one');
  const reasons: StopReason[] = [];
  for (const [i, part] of parts.entries()) {
    const found = reasonsOf(part, `${path}.${name}[${i}]`, situation, summary);
    if (found) reasons.push(...found);
    else if (name === 'all') return null;
  }
  return reasons.length > 0 ? reasons : null;
}

function met(
  condition: StopCondition,
  path: string,
  { presented, spentSeconds, nextSeconds, nextGain, wish }: StopSituation,
  summary: () => Summary,
): readonly StopReason[] | null {
  const { kind: code } = condition;
  const when = (value: number, bound: number, holds: boolean): readonly StopReason[] | null => {
    expectThat(bound >= 0, path, 'a bound from 0');
    return holds ? [{ code, value, bound }] : null;
  };
  switch (condition.kind) {
    case 'length':
      return when(presented, condition.items, presented >= condition.items);
    case 'minutes': {
      const minutes = (spentSeconds + nextSeconds) / 60;
      return when(minutes, condition.minutes, minutes > condition.minutes);
    }
    case 'precision': {
      const worst = Math.max(...inScope(summary(), condition, path).map(({ sd }) => sd));
      return when(worst, condition.sd, worst <= condition.sd);
    }
    case 'level': {
      const least = Math.min(...inScope(summary(), condition, path).map(({ levels }) => Math.max(0, ...levels)));
      return when(least, condition.probability, least >= condition.probability);
    }
    case 'gain':
      return when(nextGain, condition.below, nextGain < condition.below);
    case 'wish':
      return when(1, 1, wish);
    default:
      return refuse(
        'invalid-options',
        path,
        `a known condition, not ${String((condition satisfies never as StopCondition).kind)}`,
      );
  }
}

function inScope(
  { dimensions, areas }: Summary,
  { on, of }: StopScope,
  path: string,
): readonly (DimensionEstimate | AreaEstimate)[] {
  const all: readonly (DimensionEstimate | AreaEstimate)[] = on === 'area' ? areas : dimensions;
  if (!of) return all;
  expectThat(of.length > 0, `${path}.of`, 'at least one');
  return of.map(
    (id, i) =>
      all.find((one) => one.id === id) ??
      refuse('unknown-dimension', `${path}.of[${i}]`, `a ${on} of the model, not ${id}`),
  );
}

function expectThat(holds: boolean, field: string, expected: string): void {
  if (!holds) refuse('invalid-options', field, expected);
}
