import type { Condition, FactCondition, FactValue } from '@jalon/referential/condition';
import type { FactChange, NearestChange, Reach } from '../change.ts';
import type { FactDeclaration } from '../fact-declaration.ts';
import type { Facts } from '../fact.ts';
import { FACTS } from '../facts/facts.ts';
import { truthOf } from '../truth-of.ts';
import { blockingFacts, type FactValues } from './blocking-facts.ts';
import { comparisonsByFact } from './comparisons-by-fact.ts';
import { factClasses, numbersAround } from './fact-classes.ts';
import { reachOf } from './reach-of.ts';

/** How far the nearest change is looked for. */
export interface ChangeLimits {
  /** The most facts that change together: more than three is no advice. */
  readonly facts: number;
  /** The most ways that are tried, whatever the condition. */
  readonly tries: number;
}

/** Three facts, 1,000 tries: about a millisecond for the shipped rules, where more tries find nothing nearer; a tenth of a second at worst. */
export const CHANGE_LIMITS: ChangeLimits = { facts: 3, tries: 1000 };

/**
 * The smallest set of facts whose change turns a settled condition round: what holds would no longer, what does not would. Facts
 * are taken one by one as independent, over the values declared for them. What nobody can change (an age, a wish, something
 * learnt or had that would have to be lost) comes last; then the fewest facts; among as many, what changes in life before what has to be learnt,
 * and what may be said aloud before what is sensitive. Null where the condition is unknown (what is missing says more), where
 * nothing would do, and where nothing was found within the limits.
 *
 * The search is that of hitting sets (Reiter 1987): a change must touch one of the facts that block the wanted truth.
 */
export function nearestChange(
  condition: Condition,
  facts: Facts,
  declarations: readonly FactDeclaration[] = FACTS,
  limits: ChangeLimits = CHANGE_LIMITS,
): NearestChange | null {
  const values: FactValues = Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value]));
  const truth = truthOf(condition, facts);
  if (truth === 'unknown') return null;
  const makes = truth === 'yes' ? 'no' : 'yes';
  const comparisons = comparisonsByFact(condition);
  const candidates = candidatesOf(comparisons, values, declarations);
  for (const isFixedTaken of [false, true]) {
    const search: Search = { condition, makes, candidates, isFixedTaken, triesLeft: limits.tries, best: null };
    for (let size = 1; size <= limits.facts && search.best === null; size += 1) lookFor(search, size, values, []);
    if (search.best === null) continue;
    const changed: FactValues = {
      ...values,
      ...Object.fromEntries(search.best.changes.map(({ change }) => [change.fact, change.to])),
    };
    const [first, ...rest] = search.best.changes.map(({ change, isWhole }) =>
      bounded(change, numbersFor(comparisons.get(change.fact) ?? [], isWhole, change.to), (value) =>
        isMade(condition, makes, { ...changed, [change.fact]: value }),
      ),
    );
    if (first !== undefined) return { changes: [first, ...rest], makes, reach: worst(search.best.changes) };
  }
  return null;
}

interface Candidate {
  readonly change: FactChange;
  readonly isWhole: boolean;
  readonly reach: Reach;
  readonly cost: number;
}

interface Search {
  readonly condition: Condition;
  readonly makes: 'yes' | 'no';
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
  readonly isFixedTaken: boolean;
  triesLeft: number;
  best: { readonly changes: readonly Candidate[]; readonly cost: number } | null;
}

const REACHES: readonly Reach[] = ['life', 'skill', 'fixed'];

/** For each fact, what it could be instead. */
function candidatesOf(
  byFact: ReadonlyMap<string, readonly FactCondition[]>,
  values: FactValues,
  declarations: readonly FactDeclaration[],
): ReadonlyMap<string, readonly Candidate[]> {
  const declared = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  const candidates = new Map<string, readonly Candidate[]>();
  for (const [fact, comparisons] of byFact) {
    const declaration = declared.get(fact);
    if (declaration !== undefined)
      candidates.set(
        fact,
        candidatesFor(declaration, comparisons, Object.hasOwn(values, fact) ? values[fact] : undefined),
      );
  }
  return candidates;
}

function candidatesFor(
  declaration: FactDeclaration,
  comparisons: readonly FactCondition[],
  from: FactValue | undefined,
): readonly Candidate[] {
  const { classes } = factClasses(declaration, comparisons, from);
  // What comes out as it does now changes nothing.
  return (from === undefined ? classes : classes.slice(1)).map((same) => {
    const candidates = same.map((to, index) => candidateOf(declaration, from, to, index));
    return candidates.reduce((best, one) => (one.cost < best.cost ? one : best));
  });
}

function candidateOf(
  declaration: FactDeclaration,
  from: FactValue | undefined,
  to: FactValue,
  rank: number,
): Candidate {
  const change: FactChange = from === undefined ? { fact: declaration.name, to } : { fact: declaration.name, from, to };
  const reach = reachOf(declaration, change);
  // In order: how far it is, whether it may be said aloud, how near the value is.
  const cost = 1000 * REACHES.indexOf(reach) + (declaration.sensitive ? 100 : 0) + Math.min(rank, 99);
  return { change, isWhole: declaration.whole === true, reach, cost };
}

function lookFor(search: Search, left: number, values: FactValues, changes: readonly Candidate[]): void {
  if (search.triesLeft <= 0) return;
  search.triesLeft -= 1;
  const blocking = blockingFacts(search.condition, search.makes, values);
  if (blocking.length === 0) {
    const cost = changes.reduce((sum, one) => sum + one.cost, 0);
    if (search.best === null || cost < search.best.cost) search.best = { changes, cost };
    return;
  }
  if (left === 0) return;
  for (const fact of blocking) {
    if (changes.some(({ change }) => change.fact === fact)) continue;
    for (const candidate of search.candidates.get(fact) ?? []) {
      if (candidate.reach === 'fixed' && !search.isFixedTaken) continue;
      lookFor(search, left - 1, { ...values, [fact]: candidate.change.to }, [...changes, candidate]);
    }
  }
}

/** Nothing keeps it from being so. */
function isMade(condition: Condition, makes: 'yes' | 'no', values: FactValues): boolean {
  return blockingFacts(condition, makes, values).length === 0;
}

/** A number of every stretch over which the comparisons come out alike. */
function numbersFor(comparisons: readonly FactCondition[], isWhole: boolean, to: FactValue): readonly number[] {
  const constants = [...comparisons.flatMap(({ value }) => [value].flat()), ...(typeof to === 'number' ? [to] : [])];
  return numbersAround(constants, isWhole, to);
}

/** Says of a number whether all that is more, or all that is less, would do as well, to the end of what it can be. */
function bounded(change: FactChange, numbers: readonly number[], does: (value: number) => boolean): FactChange {
  const { from, to } = change;
  if (typeof to !== 'number') return change;
  const wentFrom = typeof from === 'number' ? from : to;
  if (wentFrom <= to && numbers.every((one) => one <= to || does(one))) return { ...change, bound: 'least' };
  if (wentFrom >= to && numbers.every((one) => one >= to || does(one))) return { ...change, bound: 'most' };
  return { ...change, bound: 'exactly' };
}

function worst(changes: readonly Candidate[]): Reach {
  return REACHES[Math.max(...changes.map(({ reach }) => REACHES.indexOf(reach)))] ?? 'fixed';
}
