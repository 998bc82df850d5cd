import { CONSENT_LASTS_AT_MOST } from '../ground/consent-months.ts';
import type { HistoryEvent } from '../history-event.ts';
import { addMonths } from '../instant.ts';
import type { Json } from '../json.ts';
import { addMilliseconds } from '../milliseconds.ts';
import { instantOf } from '../stamp.ts';
import { nextStamp } from '../next-stamp.ts';
import { DRIFT_MINUTES } from './protocol.ts';

/**
 * Stamps anew what a clock that was ahead has stamped, among everything kept of one person, in order: by the hub's offset, never
 * later than the hub's clock, and always after what came before it. `offset` is in milliseconds, `now` an instant of the hub.
 */
export function restampAll(
  all: readonly HistoryEvent[],
  ids: ReadonlySet<string>,
  { offset, now }: { readonly offset: number; readonly now: string },
): readonly HistoryEvent[] {
  const anew: HistoryEvent[] = [];
  const ahead = addMilliseconds(now, DRIFT_MINUTES * 60_000);
  let last: string | null = null;
  for (const event of all) {
    if (!ids.has(event.id)) {
      // What never leaves the device may still be far ahead: nothing is to come after that.
      if (instantOf(event.at) <= ahead) last = event.at;
      continue;
    }
    const shifted = addMilliseconds(instantOf(event.at), offset);
    const instant = shifted < now ? shifted : now;
    // A stamp of this device, or an instant where there is none.
    last = nextStamp(last, instant, event.at.slice(30) || null) ?? instant;
    anew.push(restamp(event, last));
  }
  return anew;
}

/** The same event at another time; a ground event tells its time inside as well, and a consent lasts no longer than it may from then. */
export function restamp(event: HistoryEvent, at: string): HistoryEvent {
  const { payload } = event;
  if (event.kind !== 'ground' || !isFields(payload) || !isFields(payload['event'])) return { ...event, at };
  const { validUntil } = payload['event'];
  const most = addMonths(at, CONSENT_LASTS_AT_MOST);
  const until = typeof validUntil === 'string' && validUntil > most ? { validUntil: most } : {};
  return { ...event, at, payload: { ...payload, event: { ...payload['event'], ...until, at } } };
}

function isFields(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
