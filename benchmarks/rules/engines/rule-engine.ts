import type { Facts } from '../../../packages/recommend/src/fact.ts';
import type { Rule } from '../../../packages/recommend/src/rule.ts';

/** A rule engine, made ready for some rules and some people: which rules hold for the person at that place, by their ids. */
export interface RuleEngine {
  readonly name: string;
  readonly prepare: (
    rules: readonly Rule[],
    people: readonly Facts[],
  ) => (person: number) => readonly string[] | Promise<readonly string[]>;
}
