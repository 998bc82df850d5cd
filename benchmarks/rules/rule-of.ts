import type { Condition } from '../../packages/referential/src/condition/index.ts';
import type { Rule } from '../../packages/recommend/src/rule.ts';

/** A whole rule around a condition. */
export function ruleOf(index: number, when: Condition): Rule {
  const because = { learner: 'x', mediator: 'x' };
  return {
    schema: 'jalon.rule/1',
    id: `rule:r${index}`,
    version: '1.0.0',
    priority: (index * 37) % 101,
    when,
    recommend: [`resource:r${index}`],
    because: { fr: because, en: because },
    kind: 'recommendation',
    audience: 'both',
    sources: [],
  };
}
