import type { Condition, FactValue } from '@jalon/referential/condition';
import type { ItemKey } from '../item/item.ts';
import { membersOf } from '../simulation/leaves-of.ts';
import { detection, type Detection, type Sorted } from './detection.ts';
import type { Measured } from './measured.ts';

/** One mailbox as it was left: its key, and the facts of its world at the end (`simulationOf('mail').facts`). */
export interface JudgedMailbox {
  readonly key: ItemKey;
  readonly facts: Readonly<Record<string, FactValue>>;
}

const JUDGED = 'judged.';

/**
 * {@link detection} over the messages that somebody judged: what each is comes from the goal of its key (`judged.<m>` is `doubtful` or
 * `honest`), what was said of it from the facts. A message left unjudged, or that the goal does not settle, counts on no side.
 */
export function detectionOf(mailboxes: readonly JudgedMailbox[]): Measured<Detection> {
  return detection(sorted(mailboxes));
}

/** The counts behind {@link detectionOf}: they add up over mailboxes. */
export function sorted(mailboxes: readonly JudgedMailbox[]): Sorted {
  let [frauds, hits, legitimate, falseAlarms] = [0, 0, 0, 0];
  for (const { key, facts } of mailboxes) {
    const goal = key.scoring.template === 'goal' ? key.scoring.goal : { all: [] };
    for (const [fact, truth] of judgementsIn(goal)) {
      const said = Object.hasOwn(facts, fact) ? facts[fact] : 'none';
      if (said !== 'doubtful' && said !== 'honest') continue;
      const alarm = said === 'doubtful' ? 1 : 0;
      if (truth === 'doubtful') [frauds, hits] = [frauds + 1, hits + alarm];
      else [legitimate, falseAlarms] = [legitimate + 1, falseAlarms + alarm];
    }
  }
  return { frauds, hits, legitimate, falseAlarms };
}

/** What the goal asks for of each message, each once; what stands under `not`, or asked for both ways, settles nothing. */
function judgementsIn(goal: Condition): ReadonlyMap<string, 'honest' | 'doubtful'> {
  const found = new Map<string, 'honest' | 'doubtful'>();
  const both = new Set<string>();
  const visit = (condition: Condition): void => {
    if ('not' in condition) return;
    if (!('fact' in condition)) {
      for (const member of membersOf(condition)) visit(member);
      return;
    }
    const { fact, op, value } = condition;
    if (!fact.startsWith(JUDGED) || op !== 'eq' || (value !== 'honest' && value !== 'doubtful')) return;
    if (found.has(fact) && found.get(fact) !== value) both.add(fact);
    found.set(fact, value);
  };
  visit(goal);
  for (const fact of both) found.delete(fact);
  return found;
}
