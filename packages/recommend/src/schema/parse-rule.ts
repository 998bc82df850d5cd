import { checkCondition, type Condition } from '@jalon/referential/condition';
import * as z from 'zod/mini';
import type { FactDeclaration } from '../fact-declaration.ts';
import { FACTS } from '../facts/facts.ts';
import type { Rule } from '../rule.ts';
import { checkFactUses } from './check-fact-uses.ts';
import { firstExcess } from './first-excess.ts';
import type { Issue, ParseResult } from './parse-result.ts';
import { parseWith } from './parse-with.ts';
import { ruleSchema } from './rule-schema.ts';

/** Reads a rule: its shape, its bounds, and each fact against the registry. Pass a registry of your own to extend ours. */
export function parseRule(value: unknown, declarations: readonly FactDeclaration[] = FACTS): ParseResult<Rule> {
  const parsed = parseWith(ruleSchema(z.unknown() as unknown as z.ZodMiniType<Condition>), value);
  const shapeIssues = parsed.ok ? [] : parsed.issues.filter((issue) => issue.path !== '/when');
  // What is too long was not looked at: its condition is not either.
  const isWhole = parsed.ok || firstExcess(value) === null;
  const [first, ...rest] = isWhole ? [...shapeIssues, ...conditionIssues(value, declarations)] : shapeIssues;
  if (first !== undefined) return { ok: false, issues: [first, ...rest] };
  return parsed;
}

function conditionIssues(value: unknown, declarations: readonly FactDeclaration[]): readonly Issue[] {
  if (typeof value !== 'object' || value === null || !('when' in value)) {
    return typeof value === 'object' && value !== null
      ? [{ code: 'missing', path: '/when', expected: 'a condition' }]
      : [];
  }
  const names = declarations.map((declaration) => declaration.name);
  const issues: readonly Issue[] = checkCondition(value.when, names);
  const all = issues.length > 0 ? issues : checkFactUses(value.when as Condition, declarations);
  return all.map((issue) => ({ ...issue, path: `/when${issue.path}` }));
}
