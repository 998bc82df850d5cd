import { ScoringError } from '../../scoring-error.ts';
import type { Progress1d } from './progress-1d.ts';

/** When a test ends; the first rule that holds does it. */
export interface Stop1dRules {
  /** Items given. */
  readonly items?: number;
  /** Standard error at most this. */
  readonly se?: number;
  /** θ̂ ± z·SE leaves this cut on one side. */
  readonly cut?: { readonly at: number; readonly z: number };
}

/** Why a test on one scale ends: its length, its precision, a side of the cut, or no item left. */
export type Stop1dReason = 'length' | 'precision' | 'classified' | 'bank-exhausted';

/** Why to stop now; null to go on. */
export function stop1d({ items, theta, se }: Progress1d, size: number, rules: Stop1dRules): Stop1dReason | null {
  checkRules(rules);
  if (rules.se !== undefined && items.length > 0 && se <= rules.se) return 'precision';
  if (rules.cut && items.length > 0 && Math.abs(theta - rules.cut.at) > rules.cut.z * se) return 'classified';
  if (rules.items !== undefined && items.length >= rules.items) return 'length';
  return items.length >= size ? 'bank-exhausted' : null;
}

/** A bound of NaN would never stop anybody. */
function checkRules({ items = 0, se = 0, cut = { at: 0, z: 0 } }: Stop1dRules): void {
  for (const [field, value] of [['items', items] as const, ['se', se] as const, ['cut.z', cut.z] as const])
    if (!(value >= 0)) throw new ScoringError('invalid-options', `rules.${field}`, 'a number from 0');
  if (!Number.isFinite(cut.at)) throw new ScoringError('invalid-options', 'rules.cut.at', 'a finite number');
}
