import { categoriesOf } from './categories-of.ts';
import { decide } from './decide.ts';
import type { DenyReason } from './decision.ts';
import { isDataKind } from './event-kind.ts';
import type { Grounds } from './ground/grounds.ts';
import type { HistoryEvent } from './history-event.ts';

/**
 * The data that no ground covers any more, and that have to go: collected when it did not hold, or not to be stored now.
 * Where the clock or the grounds themselves cannot be trusted nothing is listed: it is not read either, and a mended clock
 * must not find everything gone.
 */
export function uncoveredEvents(
  events: readonly HistoryEvent[],
  grounds: Grounds,
  tenant: string,
  now: string,
): readonly HistoryEvent[] {
  return events.filter((event) => isDataKind(event.kind) && !isCovered(event, grounds, tenant, now));
}

function isCovered(event: HistoryEvent, grounds: Grounds, tenant: string, now: string): boolean {
  const request = {
    tenant,
    subject: event.subject,
    purpose: event.purpose,
    categories: categoriesOf(event),
    at: event.at,
  };
  return (['collect', 'store'] as const).every((operation) => {
    const decision = decide(grounds, { ...request, operation }, now);
    return decision.permit || CANNOT_TELL.includes(decision.reason);
  });
}

const CANNOT_TELL: readonly DenyReason[] = ['unknown-schema', 'clock-suspect'];
