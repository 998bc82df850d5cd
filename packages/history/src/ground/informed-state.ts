import type { GroundState } from './ground-state.ts';
import type { GroundLog } from './grounds.ts';
import { toldEvents } from './told-events.ts';

/**
 * A ground other than consent holds once the person was informed and while nothing is open against it. Informing anew after
 * an authority's refusal takes a new record; an objection stays open until it is lifted, whatever is told meanwhile.
 */
export function informedState(logs: readonly GroundLog[]): GroundState {
  let objected = false;
  let restricted = false;
  let holding: { readonly record: GroundLog['record']; readonly since: string } | null = null;
  let last: 'not-informed' | 'invalidated' = 'not-informed';
  const invalid = new Set<string>();
  for (const { record, event } of toldEvents(logs)) {
    switch (event.state) {
      case 'informed':
        if (!invalid.has(record.recordId)) holding = { record, since: event.at };
        break;
      case 'invalidated':
        invalid.add(record.recordId);
        if (holding?.record.recordId === record.recordId) holding = null;
        last = 'invalidated';
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
      case 'requested':
      case 'deferred':
      case 'refused':
      case 'given':
      case 'renewed':
      case 'withdrawn':
      case 'revoked':
        return { kind: 'denied', reason: 'unknown-schema' };
      default:
        event satisfies never;
        return { kind: 'denied', reason: 'unknown-schema' };
    }
  }
  if (holding === null) return { kind: 'denied', reason: last };
  if (objected) return { kind: 'storage-only', ...holding, reason: 'objected' };
  if (restricted) return { kind: 'storage-only', ...holding, reason: 'restricted' };
  return { kind: 'holds', ...holding };
}
