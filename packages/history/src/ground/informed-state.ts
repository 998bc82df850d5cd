import type { ConsentChange, GroundEvent } from './ground-event.ts';
import type { GroundRecord } from './ground-record.ts';
import type { GroundState } from './ground-state.ts';
import type { GroundLog } from './grounds.ts';
import { isLater } from './is-later.ts';

/**
 * A ground other than consent holds once the person was informed and while nothing is open against it. Informing anew after
 * an authority's refusal takes a new record. An objection or a restriction stays open until it is lifted from the record that
 * it was told of, whatever is told meanwhile and of whichever record.
 *
 * `before`: only what was told strictly before counts; null for everything.
 */
export function informedState(logs: readonly GroundLog[], before: string | null): GroundState {
  let record: GroundRecord | null = null;
  let last: GroundEvent | null = null;
  let holds = false;
  let isInvalidated = false;
  let isObjected = false;
  let isRestricted = false;
  for (const log of logs) {
    let invalid = false;
    let objected = false;
    let restricted = false;
    for (const event of log.events) {
      if (before !== null && event.at >= before) continue;
      switch (event.state) {
        case 'informed':
          if (invalid || (last !== null && !isLater(event, last))) break;
          ({ record } = log);
          last = event;
          break;
        case 'invalidated':
          invalid = true;
          break;
        case 'objected':
          objected = true;
          break;
        case 'restricted':
          restricted = true;
          break;
        case 'lifted':
          objected = false;
          restricted = false;
          break;
        default:
          event.state satisfies ConsentChange['state'];
          return { kind: 'denied', reason: 'unknown-schema' };
      }
    }
    if (record === log.record) holds = !invalid;
    isInvalidated ||= invalid;
    isObjected ||= objected;
    isRestricted ||= restricted;
  }
  const open = isObjected ? 'objected' : isRestricted ? 'restricted' : null;
  if (record === null || last === null || !holds)
    return { kind: 'denied', reason: isInvalidated ? 'invalidated' : 'not-informed', ...(open !== null && { open }) };
  const standing = { record, since: last.at, until: null };
  return open === null ? { kind: 'holds', ...standing } : { kind: 'storage-only', ...standing, reason: open };
}
