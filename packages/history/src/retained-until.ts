import type { GroundLog, Grounds } from './ground/grounds.ts';
import type { HeldGround } from './ground/ground-state.ts';
import { purposeState } from './ground/purpose-state.ts';
import { addMonths, isInstant } from './instant.ts';
import type { Purpose } from './purpose.ts';
import { RETENTION_MONTHS } from './retention-months.ts';
import { instantOf } from './stamp.ts';

/** Whose data, in whose file, kept for what. */
export interface Retained {
  readonly tenant: string;
  readonly subject: string;
  readonly purpose: Purpose;
}

/**
 * The first instant from which nothing of a purpose may be stored any more if nothing else happens: the end of the retention, or of
 * the consent where that comes first. Devices and servers that delete at this instant delete the same.
 *
 * Null where nothing may be stored even now, or where that cannot be told: no ground, erased, unreadable, a clock behind.
 */
export function retainedUntil(grounds: Grounds, retained: Retained, now: string): string | null {
  if (grounds.erasedAt !== null || grounds.unreadable || !isInstant(now)) return null;
  const logs = logsOf(grounds.logs, retained);
  if (isAhead(logs, now)) return null;
  const state = purposeState(logs, null, now);
  if (state.kind === 'denied') return null;
  const end = retentionEnd(grounds, state, retained.purpose);
  const until = state.until !== null && state.until < end ? state.until : end;
  return until > now ? until : null;
}

/** The records that tell of a purpose. */
export function logsOf(logs: readonly GroundLog[], { tenant, subject, purpose }: Retained): readonly GroundLog[] {
  return logs.filter(
    ({ record }) => record.purpose === purpose && record.tenant === tenant && record.subject === subject,
  );
}

/** Whether something was told after now: then the clock, or the one that told it, is wrong. */
export function isAhead(logs: readonly GroundLog[], now: string): boolean {
  return logs.some(({ events }) => events.some(({ at }) => at > now && instantOf(at) > now));
}

/** The first instant at which the retention of a purpose has elapsed. */
export function retentionEnd(
  grounds: Grounds,
  { record, since }: Pick<HeldGround, 'record' | 'since'>,
  purpose: Purpose,
): string {
  const { after, months } = record.retention;
  const last = after === 'lastContact' ? grounds.lastContact : grounds.lastUpdate[purpose];
  const kept = Number.isInteger(months) && months > 0 ? Math.min(months, RETENTION_MONTHS.most) : 0;
  return addMonths(last ?? since, kept);
}
