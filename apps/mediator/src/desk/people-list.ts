import { groundsFromEvents, retainedUntil, type HistoryEvent, type Json } from '@jalon/history';
import { readEvents } from '@jalon/history/events';
import { summaries } from '@jalon/history/idb';
import { inListOrder, personSummary, type PersonSummary } from '@jalon/history/projections';
import { codeOf } from '@jalon/history/people';
import { TENANT, type Desk } from './desk.ts';
import { personFrom } from './person-from.ts';

/** Somebody in the list. */
export interface PersonLine extends PersonSummary {
  /** True where their record cannot be read: it is listed all the same. */
  readonly damaged: boolean;
}

/** Everybody on this device, what is urgent first. Null where the store does not answer, with its code. */
export async function peopleList(
  desk: Desk,
): Promise<{ readonly ok: true; readonly value: readonly PersonLine[] } | { readonly ok: false; readonly error: { readonly code: string } }> {
  const listed = await listOf(desk).list(desk.clock());
  if (!listed.ok) return { ok: false, error: listed.error };
  const people = listed.value.map(({ subject, summary, error }): PersonLine => {
    if (error !== null || summary === null) return { ...unreadable(subject), damaged: true };
    return { ...(summary as unknown as PersonSummary), damaged: false };
  });
  return { ok: true, value: people.toSorted(inListOrder) };
}

function listOf(desk: Desk): ReturnType<typeof summaries> {
  return summaries({ store: desk.store, lines: desk.disk, vault: desk.vault, version: 1, summarise });
}

function summarise(
  subject: string,
  events: readonly HistoryEvent[],
  now: string,
): { readonly summary: Json; readonly until: string | null } {
  const grounds = groundsFromEvents(events);
  const typed = readEvents(events.filter(({ kind }) => kind !== 'ground')).events;
  const summary = personSummary(personFrom(subject, typed, grounds, now), typed);
  const ends = (['follow-up', 'known-by-name'] as const).flatMap(
    (purpose) => retainedUntil(grounds, { tenant: TENANT, subject, purpose }, now) ?? [],
  );
  return { summary: summary as unknown as Json, until: ends.toSorted()[0] ?? null };
}

function unreadable(subject: string): PersonSummary {
  return {
    person: { kind: 'anonymous', subject, code: codeOf(subject) },
    lastContact: null,
    urgent: false,
    diagnostics: 0,
    plan: 'none',
    nextStep: null,
  };
}
