import { random } from '../../../packages/scoring/src/index.ts';
import { runRuleCase, type RuleCase, type RuleFault, type RuleFaultKind } from './run-rule-case.ts';

/** What a search found, counted. */
export interface RuleFigures extends Readonly<Record<RuleFaultKind, number>> {
  readonly cases: number;
  readonly seed: number;
}

/** A fault, and the seed of the case that shows it again. */
export interface FoundRuleFault extends RuleFault {
  readonly seed: number;
}

export interface RuleFuzzOptions extends RuleCase {
  readonly cases: number;
  readonly seed: number;
  /** Called now and then with how many cases were tried. */
  readonly onProgress?: (tried: number) => void;
}

/** Most faults kept to be shown; all are counted. */
const KEPT = 20;

/** Tries so many random rules on as many people. Same seed, same figures. */
export async function fuzzRules({ cases, seed, onProgress, ...tried }: RuleFuzzOptions): Promise<{
  readonly figures: RuleFigures;
  readonly faults: readonly FoundRuleFault[];
}> {
  const counts: Record<RuleFaultKind, number> = {
    differencesComplete: 0,
    differencesThreeValued: 0,
    differencesBounds: 0,
    recommendedOnUnknown: 0,
  };
  const faults: FoundRuleFault[] = [];
  for (let at = 0; at < cases; at += 1) {
    const caseSeed = (seed * 1_000_003 + at) >>> 0;
    for (const fault of await runRuleCase(random(caseSeed), tried)) {
      counts[fault.kind] += 1;
      if (faults.length < KEPT) faults.push({ ...fault, seed: caseSeed });
    }
    if (at % 1000 === 999) onProgress?.(at + 1);
  }
  return { figures: { cases, seed, ...counts }, faults };
}
