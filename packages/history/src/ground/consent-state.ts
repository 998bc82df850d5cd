import { addMonths, isInstant } from '../instant.ts';
import { CONSENT_LASTS } from './consent-months.ts';
import type { GroundEvent, InformedChange, ObjectionChange } from './ground-event.ts';
import type { GroundRecord } from './ground-record.ts';
import type { GroundState } from './ground-state.ts';
import type { GroundLog } from './grounds.ts';
import { isLater } from './is-later.ts';

/**
 * Consent holds while the last thing said is yes, by somebody who may say it, and not too long ago. What an authority
 * invalidated takes a new record: the same words agreed to again do not mend it.
 *
 * `before`: only what was said strictly before counts; null for everything. `at`: when it has to hold.
 */
export function consentState(logs: readonly GroundLog[], before: string | null, at: string): GroundState {
  let record: GroundRecord | null = null;
  let last: GroundEvent | null = null;
  let isInvalid = false;
  for (const log of logs) {
    let invalid = false;
    for (const event of log.events) {
      if (before !== null && event.at >= before) continue;
      invalid ||= event.state === 'invalidated';
      if (last !== null && !isLater(event, last)) continue;
      ({ record } = log);
      last = event;
    }
    if (record === log.record) isInvalid = invalid;
  }
  if (record === null || last === null) return { kind: 'denied', reason: 'not-given' };
  if (isInvalid) return { kind: 'denied', reason: 'invalidated' };
  switch (last.state) {
    case 'given':
    case 'renewed': {
      if (!mayAgree(record, last))
        return { kind: 'denied', reason: record.capacity === 'own' ? 'not-given' : 'guardian-missing' };
      const until = consentUntil(last);
      return !isInstant(until) || until <= at
        ? { kind: 'denied', reason: 'expired' }
        : { kind: 'holds', record, since: last.at, until };
    }
    case 'requested':
    case 'deferred':
      return { kind: 'denied', reason: 'not-given' };
    case 'refused':
    case 'withdrawn':
    case 'revoked':
    case 'invalidated':
      return { kind: 'denied', reason: last.state };
    default:
      last.state satisfies InformedChange['state'] | ObjectionChange['state'];
      return { kind: 'denied', reason: 'unknown-schema' };
  }
}

/** The first instant at which what was said no longer counts. */
export function consentUntil(event: GroundEvent): string {
  const { validUntil = addMonths(event.at, CONSENT_LASTS) } = event as { readonly validUntil?: string };
  return validUntil;
}

/**
 * Who may say yes: the person alone where they may; under 15, whoever holds parental authority; for a protected adult their
 * guardian, with a proof. What is said aloud is attested. To say no, each of them may, at any time and in any way.
 */
function mayAgree({ capacity }: GroundRecord, { by, method, evidence }: GroundEvent): boolean {
  if (method === 'oral' && evidence === undefined) return false;
  switch (capacity) {
    case 'own':
      return by.role === 'subject';
    case 'under-15':
      return by.role === 'parent' || by.role === 'guardian';
    case 'protected-adult':
      return by.role === 'guardian' && evidence !== undefined;
    default:
      capacity satisfies never;
      return false;
  }
}
