import { evaluate, type EvaluateOptions, type Resource, type Rule } from '@jalon/recommend';
import type { PathInput } from '@jalon/recommend/path';
import type { DiagnosticConfig } from '../diagnostic-config.ts';
import type { KeptPerson } from './kept-person.ts';

/** What a path is made from beside what is known of the person. */
export interface AdviceOptions extends Omit<PathInput, 'evaluation' | 'facts' | 'catalogue'>, EvaluateOptions {
  /** Those of the bank unless given: with a helper, those of `@jalon/bank/path-rules` too. */
  readonly rules?: readonly Rule[];
  /** The resources of the bank unless given: with a helper, the entries of `@jalon/bank/catalogue` too. */
  readonly catalogue?: readonly Resource[];
}

/** All that a path is made from, for somebody as they were kept: the rules and the path look at the same day and the same demands. */
export function pathInputOf(
  { facts }: Pick<KeptPerson, 'facts'>,
  { bank }: DiagnosticConfig,
  { rules = bank.rules, catalogue = bank.resources, nearest, isSensitive, ...rest }: AdviceOptions = {},
): PathInput {
  const { on, maxAgeDays, minCertainty } = rest;
  const evaluation = evaluate(rules, facts, { on, maxAgeDays, minCertainty, nearest, isSensitive });
  return { ...rest, evaluation, facts, catalogue };
}
