import { bodyOf } from '../item/body-of.ts';
import type { Item, ItemKey } from '../item/item.ts';
import type { Score } from '../item/item-type.ts';
import { itemTypeOf } from '../item/item-type-of.ts';
import { roundCredit } from '../scoring/round-credit.ts';
import type { AttemptState } from './attempt-state.ts';
import { isAttemptAnswered } from './is-attempt-answered.ts';
import type { Observation } from './observation.ts';

/**
 * What the attempt showed. Ended with nothing done counts as `skipped`, not as a wrong answer; an attempt still open is
 * `incomplete`. The key must be this item's, in this version.
 */
export function evaluateAttempt(item: Item, key: ItemKey, attempt: AttemptState): Observation {
  if (key.itemId !== item.id || key.itemVersion !== item.version) {
    throw new TypeError(`the key of ${key.itemId} ${key.itemVersion} cannot score ${item.id} ${item.version}`);
  }
  const { outcome } = attempt;
  if (outcome === undefined) return observe(attempt, 'incomplete');
  switch (outcome.kind) {
    case 'ended': {
      if (!isAttemptAnswered(item, attempt)) return observe(attempt, 'skipped');
      return observe(attempt, attempt.assisted ? 'assisted' : 'answered', scoreAttempt(item, key, attempt));
    }
    case 'dont-know':
      return observe(attempt, 'dont_know');
    case 'skipped':
      return observe(attempt, 'skipped');
    case 'not-applicable':
      return { ...observe(attempt, 'not_applicable'), reason: outcome.reason };
    case 'failed':
      return { ...observe(attempt, 'technical_failure'), reason: outcome.cause };
    default:
      return outcome satisfies never;
  }
}

/** The credit of the state as it stands, rounded down to the item's credits, without closing anything; 0 with nothing done. */
export function scoreAttempt(item: Item, key: ItemKey, attempt: AttemptState): Score {
  if (!isAttemptAnswered(item, attempt)) return { credit: 0, evidence: [] };
  const { body } = bodyOf(item, attempt.locale);
  const { credit, evidence } = itemTypeOf(body.type).score(body, key, attempt.state);
  return { credit: roundCredit(credit, item.meta.parameters.credits), evidence };
}

function observe(attempt: AttemptState, status: Observation['status'], score?: Score): Observation {
  return {
    schema: 'jalon.observation/1',
    itemId: attempt.itemId,
    itemVersion: attempt.itemVersion,
    status,
    credit: score?.credit ?? null,
    evidence: score?.evidence ?? [],
    source: 'screen',
  };
}
