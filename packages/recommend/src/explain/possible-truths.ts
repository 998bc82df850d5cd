import { evaluateCondition, type Condition, type FactValue } from '@jalon/referential/condition';
import type { FactDeclaration } from '../fact-declaration.ts';
import { FACTS } from '../facts/facts.ts';
import { blockingFacts } from './blocking-facts.ts';
import { comparisonsByFact } from './comparisons-by-fact.ts';
import { factClasses, type FactClasses } from './fact-classes.ts';

/** Whether some person makes it so; `unsure` where the limit came first. */
export type Possibility = 'possible' | 'impossible' | 'unsure';

/** Whether a condition may be yes, and may be no, for a person of whom everything is known. */
export interface PossibleTruths {
  readonly yes: Possibility;
  readonly no: Possibility;
}

/** The most people that are tried for one condition and one truth. */
export const MOST_PEOPLE = 20_000;

/**
 * Whether a condition can hold and can fail, over the values that are declared for its facts: one that can never hold contradicts
 * itself, one that can never fail says nothing. Facts are taken one by one as independent (that whoever did two activities tried
 * two is not known here). A fact that nobody declared, or that is compared with what it can never be, is unknown for ever.
 */
export function possibleTruths(
  condition: Condition,
  declarations: readonly FactDeclaration[] = FACTS,
  mostPeople: number = MOST_PEOPLE,
): PossibleTruths {
  const declared = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  const classes = new Map<string, FactClasses>();
  for (const [fact, comparisons] of comparisonsByFact(condition)) {
    const declaration = declared.get(fact);
    if (declaration !== undefined) classes.set(fact, factClasses(declaration, comparisons));
  }
  return {
    yes: possibility(condition, 'yes', classes, mostPeople),
    no: possibility(condition, 'no', classes, mostPeople),
  };
}

function possibility(
  condition: Condition,
  wanted: 'yes' | 'no',
  classes: ReadonlyMap<string, FactClasses>,
  mostPeople: number,
): Possibility {
  let left = mostPeople;
  let isWhole = true;

  /** Kleene’s logic settles a condition as soon as what is known does: the rest need not be tried. */
  function isPossible(values: Readonly<Record<string, FactValue>>): boolean {
    if (left === 0) {
      isWhole = false;
      return false;
    }
    left -= 1;
    const truth = evaluateCondition(condition, values);
    if (truth !== 'unknown') return truth === wanted;
    const open = blockingFacts(condition, wanted, values).find(
      (name) => !Object.hasOwn(values, name) && classes.has(name),
    );
    if (open === undefined) return false;
    const some = classes.get(open);
    if (some?.isWhole !== true) isWhole = false;
    return some?.classes.some(([value]) => isPossible({ ...values, [open]: value })) ?? false;
  }

  return isPossible({}) ? 'possible' : isWhole ? 'impossible' : 'unsure';
}
