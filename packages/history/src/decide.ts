import type { Decision, DenyReason } from './decision.ts';
import { consentState } from './ground/consent-state.ts';
import type { GroundLog, Grounds } from './ground/grounds.ts';
import { informedState } from './ground/informed-state.ts';
import { addMonths, isInstant } from './instant.ts';
import { isPurpose, type DataCategory, type Purpose } from './purpose.ts';
import { instantOf, isStamp } from './stamp.ts';
import { FORBIDDEN_USES, USES, type Use } from './use.ts';

/** What one wants to do with a person's data. */
export interface Request {
  readonly tenantId: string;
  readonly subjectId: string;
  readonly purpose: Purpose;
  readonly categories: readonly DataCategory[];
  /** To whom, for `share`: the id of a recipient. */
  readonly recipient?: string;
  readonly operation: Operation;
  /** What for; `accompaniment` where nothing is said. */
  readonly use?: Use;
  /** When the data came to be: an instant or a stamp. */
  readonly at: string;
}

/** `collect` is judged at the time of the data, all others now. */
export type Operation = 'collect' | 'store' | 'read' | 'share' | 'count';

/**
 * Whether a request is permitted now. Pure, and closed on failure: what is unknown, unreadable or unclear is refused.
 *
 * `collect` asks whether the ground held strictly before the data came to be, so that what was written before stays lawful;
 * the other operations ask whether it holds now, so that use stops at once (GDPR art. 7-3). What is only restricted or
 * objected to may still be stored, and nothing else (art. 18-2).
 */
export function decide(grounds: Grounds, request: Request, now: string): Decision {
  try {
    return judge(grounds, request, now);
  } catch {
    return deny('unknown-schema');
  }
}

function judge(grounds: Grounds, request: Request, now: string): Decision {
  if (grounds.erasedAt !== null) return deny('erased');
  if (grounds.unreadable || !isPurpose(request.purpose) || !OPERATIONS.includes(request.operation))
    return deny('unknown-schema');
  const { use = 'accompaniment' } = request;
  if ((FORBIDDEN_USES as readonly string[]).includes(use)) return deny('forbidden-use');
  if (!(USES as readonly string[]).includes(use)) return deny('unknown-schema');
  if (!isStamp(request.at) || !isInstant(now) || instantOf(request.at) > now) return deny('clock-suspect');
  const logs = applicable(grounds.logs, request);
  if (logs.some((log) => log.events.some((event) => instantOf(event.at) > now))) return deny('clock-suspect');
  const first = logs[0];
  if (first === undefined) return deny('no-record');
  const collecting = request.operation === 'collect';
  const before = logs.map((log) => ({
    ...log,
    events: log.events.filter((event) => !collecting || event.at < request.at),
  }));
  const state =
    first.record.ground.kind === 'consent'
      ? consentState(before, collecting ? request.at : now)
      : informedState(before);
  if (state.kind === 'denied') return deny(state.reason);
  if (state.kind === 'storage-only' && request.operation !== 'store') return deny(state.reason);
  const { record } = state;
  if (request.categories.length === 0) return deny('category-not-covered');
  if (request.categories.some((category) => !record.dataCategories.includes(category)))
    return deny('category-not-covered');
  if (!coversRecipient(record.recipients, request)) return deny('recipient-not-covered');
  if (!collecting && retentionElapsed(grounds, state, request.purpose, now)) return deny('retention-elapsed');
  return { permit: true, recordId: record.recordId };
}

const OPERATIONS: readonly string[] = ['collect', 'store', 'read', 'share', 'count'];

/** The records of this purpose. One purpose has one ground: records of another kind than the first do not count. */
function applicable(logs: readonly GroundLog[], { tenantId, subjectId, purpose }: Request): readonly GroundLog[] {
  const found = logs.filter(
    ({ record }) => record.tenantId === tenantId && record.subjectId === subjectId && record.purpose === purpose,
  );
  return found.filter(({ record }) => record.ground.kind === found[0]?.record.ground.kind);
}

function coversRecipient(recipients: readonly { readonly id: string }[], { operation, recipient }: Request): boolean {
  if (recipient === undefined) return operation !== 'share';
  return recipients.some((party) => party.id === recipient);
}

function retentionElapsed(
  grounds: Grounds,
  state: { readonly record: GroundLog['record']; readonly since: string },
  purpose: Purpose,
  now: string,
): boolean {
  const { after, months } = state.record.retention;
  const last = after === 'lastContact' ? grounds.lastContact : grounds.lastUpdate[purpose];
  return addMonths(last ?? state.since, months) <= now;
}

function deny(reason: DenyReason): Decision {
  return { permit: false, reason };
}
