import { groundsFromEvents } from './ground/grounds.ts';
import type { HistoryEvent } from './history-event.ts';
import { latest } from './latest.ts';
import { uncoveredEvents } from './uncovered-events.ts';

/**
 * What has to go of everything that is kept of somebody: what no ground covers, and what no ground covers once that is gone
 * (the last contact may have been among it). The same on every device and on the hub, for the same events and the same `now`.
 */
export function goneEvents(events: readonly HistoryEvent[], tenant: string, now: string): readonly HistoryEvent[] {
  const all: HistoryEvent[] = [];
  let left = events;
  for (;;) {
    const grounds = groundsFromEvents(left);
    const gone = new Set(uncoveredEvents(left, grounds, tenant, latest(now, grounds.lastContact)));
    if (gone.size === 0) return all;
    all.push(...gone);
    left = left.filter((event) => !gone.has(event));
  }
}
