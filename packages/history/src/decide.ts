import type { Decision, DenyReason } from './decision.ts';
import type { GroundRecord } from './ground/ground-record.ts';
import type { Grounds } from './ground/grounds.ts';
import { purposeState } from './ground/purpose-state.ts';
import { isInstant } from './instant.ts';
import { isPurpose, PURPOSES, type DataCategory, type Purpose } from './purpose.ts';
import { isAhead, logsOf, retentionEnd } from './retained-until.ts';
import { instantOf, isStamp } from './stamp.ts';
import { FORBIDDEN_USES, USES, type Use } from './use.ts';

/** What one wants to do with a person's data. */
export interface Request {
  readonly tenant: string;
  readonly subject: string;
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
  const { purpose, operation, at, categories, use = 'accompaniment' } = request;
  if (grounds.unreadable || !isPurpose(purpose) || !OPERATIONS.includes(operation)) return deny('unknown-schema');
  if ((FORBIDDEN_USES as readonly string[]).includes(use)) return deny('forbidden-use');
  if (!(USES as readonly string[]).includes(use)) return deny('unknown-schema');
  if (!isStamp(at) || !isInstant(now) || instantOf(at) > now) return deny('clock-suspect');
  const logs = logsOf(grounds.logs, request);
  if (isAhead(logs, now)) return deny('clock-suspect');
  const collecting = operation === 'collect';
  const state = purposeState(logs, collecting ? at : null, collecting ? at : now);
  if (state.kind === 'denied') return deny(state.reason);
  if (state.kind === 'storage-only' && operation !== 'store') return deny(state.reason);
  if (!coversCategories(state.record, categories)) return deny('category-not-covered');
  if (!coversRecipient(state.record, request)) return deny('recipient-not-covered');
  if (!collecting && !(retentionEnd(grounds, state, purpose) > now)) return deny('retention-elapsed');
  return { permit: true, recordId: state.record.recordId };
}

const OPERATIONS: readonly string[] = ['collect', 'store', 'read', 'share', 'count'];

/**
 * What was told, within what the purpose may hold at all; nothing in particular is not covered. What art. 9 protects takes a
 * consent that was explicit.
 */
function coversCategories(
  { purpose, ground, specialCategory, dataCategories }: GroundRecord,
  categories: readonly DataCategory[],
): boolean {
  if (specialCategory && !(ground.kind === 'consent' && ground.explicit)) return false;
  const most = PURPOSES[purpose];
  return (
    categories.length > 0 &&
    categories.every((category) => dataCategories.includes(category) && most.includes(category))
  );
}

function coversRecipient({ recipients }: GroundRecord, { operation, recipient }: Request): boolean {
  if (recipient === undefined) return operation !== 'share';
  return recipients.some((party) => party.id === recipient);
}

function deny(reason: DenyReason): Decision {
  return { permit: false, reason };
}
