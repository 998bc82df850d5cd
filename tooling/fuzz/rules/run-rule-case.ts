import { drawCondition } from '../../../benchmarks/rules/draw-condition.ts';
import { drawFacts } from '../../../benchmarks/rules/draw-facts.ts';
import { chance, oneOf, someOf, upTo, type Draw } from '../../../benchmarks/rules/draw.ts';
import type { RuleEngine } from '../../../benchmarks/rules/engines/rule-engine.ts';
import { ruleOf } from '../../../benchmarks/rules/rule-of.ts';
import { DRAWN_FACTS } from '../../../benchmarks/rules/set-up.ts';
import type { evaluate, EvaluateOptions } from '../../../packages/recommend/src/evaluate.ts';
import { comparisonsByFact } from '../../../packages/recommend/src/explain/comparisons-by-fact.ts';
import type { FactDeclaration } from '../../../packages/recommend/src/fact-declaration.ts';
import type { Facts } from '../../../packages/recommend/src/fact.ts';
import type { Rule } from '../../../packages/recommend/src/rule.ts';
import type { FactValue } from '../../../packages/referential/src/condition/index.ts';
import { outcomeOf, type Outcome } from './bounds-oracle.ts';
import { degreeOf, type Degree } from './kleene-oracle.ts';

/** The ways in which a case may go wrong. */
export type RuleFaultKind =
  | 'differencesComplete'
  | 'differencesThreeValued'
  | 'differencesBounds'
  | 'recommendedOnUnknown';

/** One thing that went wrong, in words. */
export interface RuleFault {
  readonly kind: RuleFaultKind;
  readonly what: string;
}

/** What one case is tried with. */
export interface RuleCase {
  readonly evaluate: typeof evaluate;
  /** Engines of others, for people of whom everything is known. */
  readonly peers: readonly RuleEngine[];
  /** An engine of others that must say yes exactly where ours does, whatever is missing. */
  readonly guarded: RuleEngine | null;
  /** Rules of which every tenth case takes one, in place of a random one. */
  readonly shipped?: readonly Rule[];
}

const TODAY = '2026-11-21';
const MOST_FACTS = 6;
const SHIPPED_SHARE = 0.1;
/** Ways of learning what is unknown that are tried. */
const COMPLETIONS = 6;

/** One random rule over a few facts, and one random person, all known and then in part: old or unsure facts count for nothing. */
export async function runRuleCase(draw: Draw, tried: RuleCase): Promise<readonly RuleFault[]> {
  const { rule, declarations } = drawRule(draw, tried.shipped ?? []);
  const complete = drawFacts(draw, declarations, 1);
  const known = drawFacts(draw, declarations, 0.7);
  const partial = aged(draw, known);
  const usable = new Map<string, FactValue>();
  for (const [name, { value, at, certainty }] of Object.entries(partial))
    if (at !== OLD && (certainty ?? 1) >= LEAST_CERTAINTY) usable.set(name, value);

  const faults: RuleFault[] = [];
  const fault = (kind: RuleFaultKind, what: string): void => {
    faults.push({ kind, what: `${what}: ${JSON.stringify({ when: rule.when, complete, partial })}` });
  };
  const ours = degreeBy(tried, rule, complete, {});
  if (ours !== degreeOf(rule.when, valuesOf(complete))) fault('differencesThreeValued', `${ours} when all is known`);
  for (const peer of tried.peers) {
    const theirs = (await peer.prepare([rule], [complete])(0)).length;
    if (theirs !== ours) fault('differencesComplete', `${peer.name} ${theirs}, ours ${ours}`);
  }
  const open = degreeBy(tried, rule, partial, DEMANDS);
  const oracle = degreeOf(rule.when, usable);
  if (open !== oracle) fault('differencesThreeValued', `ours ${open}, tables ${oracle}`);
  if (tried.guarded !== null) {
    const given = Object.fromEntries(Object.entries(partial).filter(([name]) => usable.has(name)));
    const theirs = (await tried.guarded.prepare([rule], [given])(0)).length;
    if (theirs !== (open === 1 ? 1 : 0)) fault('differencesThreeValued', `guarded export ${theirs}, ours ${open}`);
  }
  if (open === 1) {
    for (let completion = 0; completion < COMPLETIONS; completion += 1) {
      const learnt = valuesOf(drawFacts(draw, declarations, 1));
      if (degreeOf(rule.when, new Map([...learnt, ...usable])) !== 1) {
        fault('recommendedOnUnknown', 'recommended, and what is unknown may say no');
        break;
      }
    }
  }
  const bounded = drawBounded(draw, rule, partial);
  const bound = boundOutcomes(tried, bounded);
  if (bound.ours !== bound.oracle)
    fault('differencesBounds', `ours ${bound.ours}, bounds ${bound.oracle}, ${JSON.stringify(bounded)}`);
  return faults;
}

/** A rule, a person and a day. */
interface Bounded {
  readonly rule: Rule;
  readonly facts: Facts;
  readonly on: string | undefined;
}

const DAYS = ['2026-02-28', '2026-03-01', TODAY, '2026-12-31'] as const;
const DEPARTMENTS = ['29', '2A', '971'] as const;

/** The same rule bound to days, departments or both, on a day and for a person who lives somewhere, as far as anybody knows. */
function drawBounded(draw: Draw, rule: Rule, known: Facts): Bounded {
  const bounds = chance(draw, 0.5) ? someOf(draw, DEPARTMENTS) : [];
  const [from, until] = [oneOf(draw, DAYS), oneOf(draw, DAYS)].toSorted();
  const only = {
    ...(bounds.length > 0 ? { departments: bounds } : {}),
    ...(chance(draw, 0.5) ? { from } : {}),
    ...(chance(draw, 0.5) ? { until } : {}),
  };
  const { department: _, ...elsewhere } = known;
  const department = { value: oneOf(draw, DEPARTMENTS), source: 'talk', refs: [], ...certainty(draw) } as const;
  return {
    rule: { ...rule, only },
    facts: chance(draw, 0.7) ? { ...elsewhere, department } : elsewhere,
    on: chance(draw, 0.8) ? oneOf(draw, DAYS) : undefined,
  };
}

/** Facts are sure enough or not; none is too old here, since the day may be unknown. */
function boundOutcomes(
  tried: RuleCase,
  { rule, facts, on }: Bounded,
): { readonly ours: Outcome; readonly oracle: Outcome } {
  const { recommendations, toAssess, aside } = tried.evaluate([rule], facts, { on, minCertainty: LEAST_CERTAINTY });
  const usable = new Map(
    Object.entries(facts).flatMap(([name, fact]) =>
      (fact.certainty ?? 1) >= LEAST_CERTAINTY ? [[name, fact.value] as const] : [],
    ),
  );
  return {
    ours:
      recommendations.length > 0
        ? 'recommended'
        : toAssess.length > 0
          ? 'to-assess'
          : aside.length > 0
            ? 'aside'
            : 'silent',
    oracle: outcomeOf(rule.only ?? {}, on, usable.get('department'), degreeOf(rule.when, usable)),
  };
}

/** A rule, and the facts it is about. */
function drawRule(
  draw: Draw,
  shipped: readonly Rule[],
): { readonly rule: Rule; readonly declarations: readonly FactDeclaration[] } {
  if (shipped.length > 0 && chance(draw, SHIPPED_SHARE)) {
    const rule = oneOf(draw, shipped);
    const names = comparisonsByFact(rule.when);
    return { rule, declarations: DRAWN_FACTS.filter(({ name }) => names.has(name)) };
  }
  const declarations = Array.from({ length: 1 + upTo(draw, MOST_FACTS - 1) }, () => oneOf(draw, DRAWN_FACTS));
  return {
    rule: ruleOf(0, drawCondition(draw, declarations, { depth: 1 + upTo(draw, 3), width: 4 })),
    declarations,
  };
}

const OLD = '2020-01-01';
const LEAST_CERTAINTY = 0.8;
const DEMANDS: EvaluateOptions = { on: TODAY, maxAgeDays: 365, minCertainty: LEAST_CERTAINTY };

/** Some facts are dated, some of these too long ago; some are more or less sure. */
function aged(draw: Draw, facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      {
        ...fact,
        ...(chance(draw, 0.3) ? { at: oneOf(draw, [TODAY, OLD]) } : {}),
        ...certainty(draw),
      },
    ]),
  );
}

function certainty(draw: Draw): { readonly certainty?: number } {
  return chance(draw, 0.3) ? { certainty: oneOf(draw, [0.5, LEAST_CERTAINTY, 1]) } : {};
}

function degreeBy(tried: RuleCase, rule: Rule, facts: Facts, options: EvaluateOptions): Degree {
  const { recommendations, toAssess } = tried.evaluate([rule], facts, options);
  return recommendations.length > 0 ? 1 : toAssess.length > 0 ? 0.5 : 0;
}

function valuesOf(facts: Facts): ReadonlyMap<string, FactValue> {
  return new Map(Object.entries(facts).map(([name, { value }]) => [name, value]));
}
