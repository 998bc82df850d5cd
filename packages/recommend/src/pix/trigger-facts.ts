import type { Fact, Facts } from '../fact.ts';
import type { Evidence } from './evidence.ts';

/** A trigger as a fact: how many per cent of what was assessed are there. */
export interface TriggerFact {
  /** The name of the fact. */
  readonly name: string;
  readonly evidence: readonly Evidence[];
  /** With fewer assessed skills the fact is unknown; at 0 it is then 0 per cent, as Pix has it. */
  readonly minimumAssessed: number;
}

/** The facts that imported rules compare, from the counts among the facts of a person. They stand on the same answers. */
export function triggerFacts(triggers: readonly TriggerFact[], facts: Facts): Facts {
  const found: Record<string, Fact> = {};
  for (const { name, evidence, minimumAssessed } of triggers) {
    const assessed = sum(evidence.map((one) => countOf(facts, one.assessed)));
    if (assessed < minimumAssessed) continue;
    const validated = sum(evidence.map((one) => countOf(facts, one.validated)));
    const percent = assessed === 0 ? 0 : Math.round((100 * validated) / assessed);
    const refs = evidence.flatMap((one) => own(facts, one.assessed)?.refs ?? []);
    found[name] = { value: percent, source: 'profile', refs: [...new Set(refs)] };
  }
  return found;
}

function countOf(facts: Facts, name: string): number {
  const value = own(facts, name)?.value;
  return typeof value === 'number' && value > 0 ? value : 0;
}

function own(facts: Facts, name: string): Fact | undefined {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
