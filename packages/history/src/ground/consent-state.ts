import { addMonths } from '../instant.ts';
import type { GroundState } from './ground-state.ts';
import type { GroundLog } from './grounds.ts';
import { toldEvents } from './told-events.ts';

/** Months that a consent lasts where nothing else is said. */
const LASTS = 12;

/** Consent holds while the last thing said is yes, by somebody who may say it, and not too long ago. */
export function consentState(logs: readonly GroundLog[], at: string): GroundState {
  const last = toldEvents(logs).at(-1);
  if (last === undefined) return { kind: 'denied', reason: 'not-given' };
  const { record, event } = last;
  switch (event.state) {
    case 'given':
    case 'renewed': {
      if (record.capacity !== 'own' && event.by.role === 'subject')
        return { kind: 'denied', reason: 'guardian-missing' };
      const until = event.validUntil ?? addMonths(event.at, LASTS);
      return until <= at ? { kind: 'denied', reason: 'expired' } : { kind: 'holds', record, since: event.at };
    }
    case 'requested':
    case 'deferred':
      return { kind: 'denied', reason: 'not-given' };
    case 'refused':
    case 'withdrawn':
    case 'revoked':
    case 'invalidated':
      return { kind: 'denied', reason: event.state };
    case 'informed':
    case 'lifted':
    case 'restricted':
    case 'objected':
      return { kind: 'denied', reason: 'unknown-schema' };
    default:
      event satisfies never;
      return { kind: 'denied', reason: 'unknown-schema' };
  }
}
