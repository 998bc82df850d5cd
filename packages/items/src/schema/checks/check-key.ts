import type { ItemKey } from '../../item/item.ts';
import type { Report } from './report.ts';

/** Checks what can be checked of a key without its item. */
export function checkKey(key: ItemKey, report: Report): void {
  const { scoring } = key;
  switch (scoring.template) {
    case 'match_correct':
      if (new Set(scoring.correct).size !== scoring.correct.length) report(['scoring', 'correct'], 'each option once');
      return;
    case 'map_response':
    case 'map_response_point':
      if (scoring.lowerBound > scoring.upperBound) report(['scoring', 'lowerBound'], 'at most the upper bound');
      return;
    case 'match_text':
    case 'match_slots':
      return;
    case 'goal': {
      const seen = new Set<string>();
      for (const [i, rule] of scoring.evidence.entries()) {
        const path = ['scoring', 'evidence', i];
        if (seen.has(rule.observable)) report([...path, 'observable'], 'a name that no other rule has');
        seen.add(rule.observable);
        const counts = rule.credit !== undefined || rule.cap !== undefined;
        if (counts === (rule.feedbackOnly === true)) report(path, 'either a credit or a cap, or feedbackOnly');
      }
      return;
    }
    default:
      scoring satisfies never;
  }
}
