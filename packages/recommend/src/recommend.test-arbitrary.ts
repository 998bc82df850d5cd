import type { Condition, FactCondition } from '@jalon/referential/condition';
import fc from 'fast-check';
import type { Fact, Facts } from './fact.ts';
import type { FactDeclaration } from './fact-declaration.ts';
import { FACTS } from './facts/facts.ts';
import type { Rule } from './rule.ts';

/** A handful of real facts of every type, so that random rules and people meet often. */
export const SOME_FACTS: readonly FactDeclaration[] = FACTS.filter(({ name }) =>
  ['urgent', 'device', 'connection', 'barrier.F7', 'done.jalon:0.1', 'tried.jalon:0.1', 'reached.digcomp:1.1'].includes(
    name,
  ),
);

const declared = fc.constantFrom(...SOME_FACTS);

/** A value that the fact may take. */
function valueOf({ type, values = [], exclusive = [] }: FactDeclaration): fc.Arbitrary<Fact['value']> {
  switch (type) {
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.nat(3);
    case 'string':
      return fc.constantFrom(...values);
    case 'set':
      return fc
        .subarray([...values])
        .map((set) => (set.length < 2 ? set : set.filter((one) => !exclusive.includes(one))));
    default:
      return type satisfies never;
  }
}

const fact = (declaration: FactDeclaration): fc.Arbitrary<Fact> =>
  fc.record({
    value: valueOf(declaration),
    source: fc.constantFrom('talk', 'profile', 'observation', 'mediator'),
    refs: fc.constant([declaration.name]),
  });

/** Everything about a person. */
export const completeFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(SOME_FACTS.map((declaration) => [declaration.name, fact(declaration)])),
);

/** Some facts, and the same person once everything is known. */
export const partialAndComplete: fc.Arbitrary<{ readonly partial: Facts; readonly complete: Facts }> =
  completeFacts.chain((complete) =>
    fc.subarray(Object.keys(complete)).map((names) => ({
      partial: Object.fromEntries(Object.entries(complete).filter(([name]) => names.includes(name))),
      complete,
    })),
  );

const comparison: fc.Arbitrary<FactCondition> = declared.chain((declaration): fc.Arbitrary<FactCondition> => {
  const { name, type } = declaration;
  const values = declaration.values ?? [];
  if (type === 'set')
    return fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          fact: fc.constant(name),
          op: fc.constant('contains'),
          value: fc.constantFrom(...values),
        }),
      },
      fc.record({ fact: fc.constant(name), op: fc.constantFrom('eq', 'ne'), value: fc.subarray([...values]) }),
    );
  if (type === 'number')
    return fc.record({
      fact: fc.constant(name),
      op: fc.constantFrom('eq', 'ne', 'lt', 'lte', 'gt', 'gte'),
      value: fc.nat(3),
    });
  if (type === 'string') {
    const constants = fc.subarray([...values], { minLength: 1 });
    return fc.oneof(
      fc.record({ fact: fc.constant(name), op: fc.constant('in'), value: constants }),
      fc.record({ fact: fc.constant(name), op: fc.constantFrom('eq', 'ne'), value: fc.constantFrom(...values) }),
    );
  }
  return fc.record({ fact: fc.constant(name), op: fc.constantFrom('eq', 'ne'), value: fc.boolean() });
});

/** Any condition over these facts, up to four levels. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => {
  const children = fc.array(tie('node'), { minLength: 1, maxLength: 4 });
  return {
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      comparison,
      fc.record({ all: children }),
      fc.record({ any: children }),
      fc.record({ not: tie('node') }),
      children.chain((of) => fc.record({ atLeast: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) })),
    ),
  };
}).node;

/** Rules with ids of their own. */
export const rules: fc.Arbitrary<readonly Rule[]> = fc
  .array(
    fc.tuple(
      condition,
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom<Rule['kind']>('next-step', 'recommendation', 'human-help'),
    ),
    { maxLength: 8 },
  )
  .map((list) => list.map(([when, priority, kind], index) => ruleOf(`rule:r${index}`, when, { priority, kind })));

/** A whole rule around a condition. */
export function ruleOf(id: Rule['id'], when: Condition, rest: Partial<Rule> = {}): Rule {
  const because = { learner: id, mediator: id };
  return {
    schema: 'jalon.rule/1',
    id,
    version: '1.0.0',
    priority: 50,
    when,
    recommend: [`resource:${id.slice(5)}`],
    because: { fr: because, en: because },
    kind: 'recommendation',
    audience: 'both',
    sources: [],
    ...rest,
  };
}

/** A fact told in the first talk. */
export function told(value: Fact['value'], ...refs: readonly string[]): Fact {
  return { value, source: 'talk', refs };
}
