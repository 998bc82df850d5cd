import { ScoringError } from '../scoring-error.ts';
import type { StopCondition, StopRule } from './stop-rule.ts';

/** Refuses a rule with a bound that is none, or a part that can never come to bear, naming the place. */
export function checkStopRule(rule: StopRule, path: string = 'stop', longest: number = Infinity): void {
  if ('all' in rule || 'any' in rule) {
    const parts = 'all' in rule ? rule.all : rule.any;
    const name = 'all' in rule ? 'all' : 'any';
    if (parts.length === 0) throw new ScoringError('invalid-options', `${path}.${name}`, 'at least one rule');
    const lengths = parts.flatMap((part) => ('kind' in part && part.kind === 'length' ? [part.items] : []));
    const least = Math.max(...lengths);
    if (name === 'all' && least > longest)
      throw new ScoringError(
        'infeasible',
        `${path}.all`,
        `a least length of at most ${longest}, where another rule stops, not ${least}`,
      );
    const cap = name === 'any' ? Math.min(longest, ...lengths) : longest;
    for (const [i, part] of parts.entries()) checkStopRule(part, `${path}.${name}[${i}]`, cap);
    return;
  }
  const [field, bound, high] = boundOf(rule);
  if (!(bound >= 0 && bound <= high))
    throw new ScoringError('invalid-options', `${path}.${field}`, `a number from 0 to ${high}`);
}

function boundOf(condition: StopCondition): readonly [field: string, bound: number, high: number] {
  switch (condition.kind) {
    case 'length':
      return ['items', condition.items, Number.MAX_SAFE_INTEGER];
    case 'minutes':
      return ['minutes', condition.minutes, Number.MAX_SAFE_INTEGER];
    case 'precision':
      return ['sd', condition.sd, Number.MAX_SAFE_INTEGER];
    case 'level':
      return ['probability', condition.probability, 1];
    case 'gain':
      return ['below', condition.below, 1];
    case 'wish':
      return ['wish', 0, 0];
    default:
      throw new ScoringError(
        'invalid-options',
        'stop',
        `a known condition, not ${JSON.stringify(condition satisfies never)}`,
      );
  }
}
