import { dayNumber } from './day-number.ts';
import type { Fact, Facts } from './fact.ts';

/** When a fact is still good enough to stand on. */
export interface FactDemands {
  /** The day of the evaluation, `YYYY-MM-DD`. */
  readonly on?: string | undefined;
  /** The oldest a dated fact may be on that day, in days. Without `on` nobody can tell: every dated fact is then too old. */
  readonly maxAgeDays?: number | undefined;
  /** The least certainty, 0–1, of a fact that carries one. */
  readonly minCertainty?: number | undefined;
}

/** Why a fact that is there cannot be used. */
export type WhyUnusable = 'expired' | 'uncertain';

/** The facts that may be stood on, and why not the others. */
export interface UsableFacts {
  readonly usable: Facts;
  readonly unusable: ReadonlyMap<string, WhyUnusable>;
}

/**
 * Facts that are recent and sure enough; where an age is asked for, a day that cannot be read or is still to come makes a fact
 * expired; a certainty that is no number makes it uncertain.
 */
export function usableFacts(facts: Facts, demands: FactDemands): UsableFacts {
  const unusable = new Map<string, WhyUnusable>();
  if (demands.maxAgeDays === undefined && demands.minCertainty === undefined)
    return { usable: inheritsNothing(facts) ? facts : Object.fromEntries(Object.entries(facts)), unusable };
  const today = dayNumber(demands.on ?? '');
  const usable = Object.entries(facts).filter(([name, fact]) => {
    const why = whyUnusable(fact, today, demands);
    if (why !== null) unusable.set(name, why);
    return why === null;
  });
  // Entries become fields of their own, whatever they are called: `__proto__` is a name like another.
  return { usable: Object.fromEntries(usable), unusable };
}

/** Looked at once a person, so that no rule has to look twice at a name. */
function inheritsNothing(facts: Facts): boolean {
  const above: unknown = Object.getPrototypeOf(facts);
  return above === null || above === Object.prototype;
}

function whyUnusable(fact: Fact, today: number | null, { maxAgeDays, minCertainty }: FactDemands): WhyUnusable | null {
  if (maxAgeDays !== undefined && fact.at !== undefined) {
    const learnt = dayNumber(fact.at);
    if (learnt === null || today === null || learnt > today || !(today - learnt <= maxAgeDays)) return 'expired';
  }
  if (minCertainty !== undefined && fact.certainty !== undefined && !(fact.certainty >= minCertainty))
    return 'uncertain';
  return null;
}
