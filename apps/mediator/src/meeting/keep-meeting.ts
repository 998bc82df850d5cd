import type { DiagnosticConfig } from '@jalon/diagnostic';
import { nextPath, planEntries } from '@jalon/diagnostic/record';
import type { Entry } from '@jalon/history';
import { readEvents } from '@jalon/history/events';
import type { Desk } from '../desk/desk.ts';
import { meetingEntries } from './meeting-entries.ts';
import type { Meeting } from './meeting.ts';

/** How far it came: entries written in all, and the code of what stopped it. */
export interface Kept {
  readonly written: number;
  readonly failed: string | null;
}

/** Writes down what a meeting came to, then the plan that follows from all that is known. Goes on where an earlier try stopped. */
export async function keepMeeting(
  desk: Desk,
  subject: string,
  config: DiagnosticConfig,
  meeting: Meeting,
): Promise<Kept> {
  const entries = meetingEntries(config, meeting);
  if (!entries.ok) return { written: meeting.written, failed: 'invalid' };
  const first = await append(desk, subject, entries.value, meeting.written);
  if (first.failed !== null) return first;
  const plan = await planOf(desk, subject, config);
  if (!plan.ok) return { ...first, failed: plan.code };
  // A plan that was written in part is proposed anew as a whole: the last one counts.
  const proposed = await append(desk, subject, plan.value, 0);
  return { written: first.written, failed: proposed.failed };
}

async function append(desk: Desk, subject: string, entries: readonly Entry[], from: number): Promise<Kept> {
  const history = desk.historyOf(subject);
  let written = from;
  for (const entry of entries.slice(from)) {
    const kept = await history.append(entry);
    if (!kept.ok) return { written, failed: kept.error.code };
    written += 1;
  }
  return { written, failed: null };
}

async function planOf(
  desk: Desk,
  subject: string,
  config: DiagnosticConfig,
): Promise<{ readonly ok: true; readonly value: readonly Entry[] } | { readonly ok: false; readonly code: string }> {
  const read = await desk.historyOf(subject).read('follow-up');
  if (!read.ok) return { ok: false, code: read.error.code };
  const next = nextPath(readEvents(read.value.events).events, config, { on: desk.clock().slice(0, 10) });
  if (!next.ok) return { ok: false, code: 'invalid' };
  const entries = planEntries(next.path, desk.newId(), next.input);
  return entries.ok ? entries : { ok: false, code: 'invalid' };
}
