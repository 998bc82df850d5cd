import type {
  DenyReason,
  GroundEvent,
  GroundRecord,
  HistoryEvent,
  Request,
} from '../../../../packages/history/src/index.ts';
import { PURPOSES } from '../../../../packages/history/src/index.ts';
import { monthsLater } from './months-later.ts';
import { consentSays, informedSays, type Step } from './states.ts';

/** What the rules answer: every reason that holds, none where it is permitted, and then under which record. */
export interface Verdict {
  readonly reasons: readonly DenyReason[];
  readonly recordId: string | null;
}

/** What a person's events tell, and whether something told of a ground is known to make no sense. */
export interface Told {
  readonly events: readonly HistoryEvent[];
  readonly spoiled?: boolean;
}

const OPERATIONS: readonly unknown[] = ['collect', 'store', 'read', 'share', 'count'];
const USES: readonly unknown[] = ['accompaniment', 'statistics', 'research', undefined];
const NEVER: readonly unknown[] = ['benefit-eligibility', 'sanction', 'recruitment', 'appraisal'];

/** What ends a purpose, or holds it up, under whichever ground it was told. */
const NO: readonly DenyReason[] = ['refused', 'withdrawn', 'revoked', 'invalidated', 'objected', 'restricted'];

/**
 * A second `decide`, written from the rules and not from the code: slow, naive, and with a sentence for each rule.
 */
export function ask(told: Told, question: Request, now: string): Verdict {
  const { purpose, operation, categories, recipient, use, at } = question;

  // Whoever was erased stays erased.
  if (told.events.some(({ kind }) => kind === 'erased')) return no('erased');
  // What is unknown is refused: purpose, operation, use, or anything told of the person's grounds.
  if (told.spoiled === true || !Object.hasOwn(PURPOSES, purpose) || !OPERATIONS.includes(operation))
    return no('unknown-schema');
  // Some uses are refused whatever the ground and whoever agreed.
  if (NEVER.includes(use)) return no('forbidden-use');
  if (!USES.includes(use)) return no('unknown-schema');
  // Data from after now, or a ground told after now, show a clock that cannot be trusted.
  const steps = stepsOf(told.events).filter(
    ({ record }) =>
      record.purpose === purpose && record.tenant === question.tenant && record.subject === question.subject,
  );
  if (time(at) > time(now) || steps.some(({ event }) => time(event.at) > time(now))) return no('clock-suspect');
  // No ground, nothing kept.
  if (steps.length === 0) return no('no-record');

  // Collecting is judged when the data came to be, strictly after what was told; all else now.
  const collecting = operation === 'collect';
  const moment = collecting ? time(at) : time(now);
  const before = collecting ? steps.filter(({ event }) => event.at < at) : steps;
  // One purpose has one ground, the first told: what is told of another kind adds nothing. But a no is a no under whichever ground it was
  // said, so that nothing takes the place of what was refused.
  const kinds = [...new Set(steps.map(({ record }) => record.ground.kind))];
  const says = kinds.map((kind) => {
    const own = before.filter(({ record }) => record.ground.kind === kind);
    return kind === 'consent' ? consentSays(own, moment) : informedSays(own);
  });
  const consent = kinds[0] === 'consent';
  const { standing } = says[0]!;
  const reasons = [
    ...says[0]!.against,
    ...says.slice(1).flatMap(({ against }) => against.filter((why) => NO.includes(why))),
  ];
  // What is only objected to or restricted may still be stored, and nothing else.
  if (operation === 'store') remove(reasons, ['objected', 'restricted']);
  const record = standing?.record;
  if (standing === null || record === undefined) return { reasons, recordId: null };

  // Who may not agree alone has somebody agree for them; of the other grounds nobody agrees.
  if (consent && !mayAgree(record.capacity, standing.event))
    reasons.push(record.capacity === 'own' ? 'not-given' : 'guardian-missing');
  // What was agreed aloud is attested by whoever heard it; who speaks for an adult proves that they may.
  if (consent && standing.event.evidence === undefined) {
    if (record.capacity === 'protected-adult') reasons.push('guardian-missing');
    if (standing.event.method === 'oral') reasons.push(record.capacity === 'own' ? 'not-given' : 'guardian-missing');
  }
  // What art. 9 protects takes a consent that is explicit.
  if (record.specialCategory && !(record.ground.kind === 'consent' && record.ground.explicit))
    reasons.push('category-not-covered');
  // Each category has to be within the purpose and within what the person was told; a request for nothing is none.
  const most = PURPOSES[purpose].filter((category) => record.dataCategories.includes(category));
  if (categories.length === 0 || !categories.every((category) => most.includes(category)))
    reasons.push('category-not-covered');
  // Sharing is with somebody who was named to the person; so is whatever else names somebody.
  if ((operation === 'share' || recipient !== undefined) && !record.recipients.some(({ id }) => id === recipient))
    reasons.push('recipient-not-covered');
  // Collecting is itself a contact; anything else ends when retention does.
  if (!collecting && moment >= retentionEnd(standing, told.events)) reasons.push('retention-elapsed');
  return { reasons, recordId: reasons.length === 0 ? record.recordId : null };
}

function no(reason: DenyReason): Verdict {
  return { reasons: [reason], recordId: null };
}

function remove(from: DenyReason[], what: readonly DenyReason[]): void {
  for (const one of what) while (from.includes(one)) from.splice(from.indexOf(one), 1);
}

/** Milliseconds since 1970 of an instant or a stamp. */
function time(stamp: string): number {
  return Date.parse(stamp.slice(0, 24));
}

/** Everything told of grounds, in the order in which it was told; what bears one stamp goes by id. */
function stepsOf(events: readonly HistoryEvent[]): readonly Step[] {
  const told = events
    .filter(({ kind }) => kind === 'ground')
    .toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1))
    .map(({ payload }) => payload as unknown as { readonly record?: GroundRecord; readonly event: GroundEvent });
  return told.map(({ event }) => {
    const record = told.find((one) => one.record?.recordId === event.recordId)?.record;
    if (record === undefined) throw new Error(`nobody told of ${event.recordId}`);
    return { record, event };
  });
}

/** Under 15, who has parental authority; for a protected adult, who represents them; anybody else agrees themselves, and nobody for them. */
function mayAgree(capacity: GroundRecord['capacity'], { by }: GroundEvent): boolean {
  if (capacity === 'own') return by.role === 'subject';
  if (capacity === 'under-15') return by.role === 'parent' || by.role === 'guardian';
  return by.role === 'guardian';
}

/** Counted from the last thing written of the person, or from the last data of the purpose; where there are none, from when the person was told. */
function retentionEnd({ record, event }: Step, events: readonly HistoryEvent[]): number {
  const { retention, purpose } = record;
  const data = events.filter((one) => one.kind !== 'ground' && one.purpose === purpose);
  const from = retention.after === 'lastContact' ? events : data.length > 0 ? data : [event];
  return monthsLater(Math.max(...from.map(({ at }) => time(at))), retention.months);
}
