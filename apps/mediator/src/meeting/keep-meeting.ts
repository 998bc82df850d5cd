import { planEntries } from '@jalon/diagnostic/record';
import type { Entry } from '@jalon/history';
import { readEvents } from '@jalon/history/events';
import type { Desk } from '../desk/desk.ts';
import { readSettings } from '../desk/settings.ts';
import { keptPlaces } from '../places/kept-places.ts';
import { nearby } from '../places/nearby.ts';
import { adviceOf } from '../plan/advice.ts';
import type { MeetingContent } from './meeting-content.ts';
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
  content: MeetingContent,
  meeting: Meeting,
): Promise<Kept> {
  const entries = meetingEntries(content.config, meeting);
  if (!entries.ok) return { written: meeting.written, failed: 'invalid' };
  const first = await append(desk, subject, entries.value, meeting.written);
  if (first.failed !== null) return first;
  const plan = await planOf(desk, subject, content);
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

/** The path of today, as the plan of the person's file shows it. */
async function planOf(
  desk: Desk,
  subject: string,
  { advice }: MeetingContent,
): Promise<{ readonly ok: true; readonly value: readonly Entry[] } | { readonly ok: false; readonly code: string }> {
  const [read, { commune }, pack] = await Promise.all([
    desk.historyOf(subject).read('follow-up'),
    readSettings(desk),
    keptPlaces(desk),
  ]);
  if (!read.ok) return { ok: false, code: read.error.code };
  const next = adviceOf(readEvents(read.value.events).events, advice, {
    on: desk.clock().slice(0, 10),
    places: nearby(pack, commune),
    department: commune === null ? null : commune.slice(0, commune.startsWith('97') ? 3 : 2),
  });
  if (!next.ok) return { ok: false, code: 'invalid' };
  const entries = planEntries(next.path, desk.newId(), next.input);
  return entries.ok ? entries : { ok: false, code: 'invalid' };
}
