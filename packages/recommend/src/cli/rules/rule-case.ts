import * as z from 'zod/mini';
import type { FactDemands } from '../../usable-facts.ts';
import type { Facts } from '../../fact.ts';
import type { Issue, ParseResult } from '../../schema/parse-result.ts';
import { parseWith } from '../../schema/parse-with.ts';
import { daySchema } from '../../schema/place-in-time-schema.ts';
import { parseToldFacts } from './parse-told-facts.ts';

/** One person of a rule author, and what the rules should say of them. */
export interface RuleCase extends FactDemands {
  readonly name: string;
  readonly facts: Facts;
  readonly expect: RuleExpectation;
}

/** What must come out; what is not named may be anything. */
export interface RuleExpectation {
  /** Rules that are recommended, among others. */
  readonly recommended?: readonly string[] | undefined;
  /** The rules that are recommended, all of them, in this order. */
  readonly exactly?: readonly string[] | undefined;
  /** Rules that are not recommended. */
  readonly not?: readonly string[] | undefined;
  /** Rules that lack facts. */
  readonly toAssess?: readonly string[] | undefined;
  /** Rules that are for another day or place. */
  readonly aside?: readonly string[] | undefined;
}

/** Reads a case; rules that do not exist are named by whoever runs it. */
export function parseRuleCase(value: unknown): ParseResult<RuleCase> {
  const shape = parseWith(caseSchema(), value);
  if (!shape.ok) return shape;
  const facts = parseToldFacts(shape.value.facts);
  if (facts.ok) return { ok: true, value: { ...shape.value, facts: facts.value } };
  const [first, ...rest] = facts.issues.map((issue): Issue => ({ ...issue, path: `/facts${issue.path}` }));
  return { ok: false, issues: [first ?? { code: 'invalid', path: '/facts', expected: 'facts' }, ...rest] };
}

function caseSchema(): z.ZodMiniType<Omit<RuleCase, 'facts'> & { readonly facts: unknown }> {
  const rules = z.optional(z.array(z.string()));
  return z.strictObject({
    name: z.string().check(z.regex(/\S/)),
    facts: z.record(z.string(), z.unknown()),
    on: z.optional(daySchema()),
    maxAgeDays: z.optional(z.number().check(z.minimum(0))),
    minCertainty: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
    expect: z.strictObject({ recommended: rules, exactly: rules, not: rules, toAssess: rules, aside: rules }),
  });
}
