import { evaluate } from '../../../packages/recommend/src/evaluate.ts';
import type { RuleEngine } from './rule-engine.ts';

/** Ours, with every tree, the smallest reason of each recommendation and what each open rule lacks. */
export function jalon(): RuleEngine {
  return {
    name: 'jalon, with reasons',
    prepare: (rules, people) => (person) =>
      evaluate(rules, people[person] ?? {}).recommendations.map(({ rule }) => rule),
  };
}
