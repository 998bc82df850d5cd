import { bodyOf } from '../item/body-of.ts';
import type { Item, ItemKey } from '../item/item.ts';
import type { Score } from '../item/item-type.ts';
import { itemTypeOf } from '../item/item-type-of.ts';
import { roundCredit } from '../scoring/round-credit.ts';
import type { AttemptState } from './attempt-state.ts';
import { behaviourOf } from './behaviours/behaviour-of.ts';
import { isAttemptAnswered } from './is-attempt-answered.ts';
import type { Observation } from './observation.ts';
import { isAlone } from './practice/is-alone.ts';

/**
 * What the attempt showed. Ended with nothing done counts as `skipped`, not as a wrong answer; an attempt still open is
 * `incomplete`. The key must be this item's, in this version.
 */
export function evaluateAttempt(item: Item, key: ItemKey, attempt: AttemptState): Observation {
  if (key.itemId !== item.id || key.itemVersion !== item.version) {
    throw new TypeError(`${key.itemId} ${key.itemVersion}: expected ${item.id} ${item.version}`);
  }
  const { outcome } = attempt;
  if (outcome?.status !== 'answered') return observe(item, attempt, outcome ?? { status: 'incomplete' });
  if (!isAttemptAnswered(item, attempt)) return observe(item, attempt, { status: 'skipped' });
  const { credit, evidence } = scoreAttempt(item, key, attempt);
  return observe(item, attempt, { status: isAlone(attempt) ? 'answered' : 'assisted', credit, evidence });
}

/** The credit of the state as it stands, rounded down to the item's credits, without closing anything; 0 with nothing done. */
export function scoreAttempt(item: Item, key: ItemKey, attempt: AttemptState): Score {
  if (!isAttemptAnswered(item, attempt)) return { credit: 0, evidence: [] };
  const { body } = bodyOf(item, attempt.locale);
  const { credit, evidence } = itemTypeOf(body.type).score(body, key, attempt.state);
  return { credit: roundCredit(credit, item.meta.parameters.credits), evidence };
}

function observe(
  { type, meta }: Item,
  { itemId, itemVersion, behaviour, helpAsked, practice }: AttemptState,
  seen: Pick<Observation, 'status'> & Partial<Observation>,
): Observation {
  const { source } = behaviourOf(behaviour);
  return {
    schema: 'jalon.observation/1',
    itemId,
    itemVersion,
    credit: null,
    evidence: [],
    source,
    ...seen,
    ...(behaviour !== 'assess' && { behaviour }),
    ...(type === 'self-report' && { declared: true as const }),
    ...(meta.awareness === true && { awareness: true as const }),
    ...(helpAsked > 0 && { helpAsked }),
    ...(practice && { hints: practice.hints, examples: practice.examples }),
  };
}
