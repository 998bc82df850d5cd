import type { Json } from '@jalon/history';
import { readEvents } from '@jalon/history/events';
import { summaries } from '@jalon/history/idb';
import { inListOrder, personSummary, type PersonSummary } from '@jalon/history/projections';
import { codeOf } from '@jalon/history/people';
import type { Desk } from './desk.ts';
import { leavingsSettled } from './leaving.ts';
import { personFrom } from './person-from.ts';

/** Somebody in the list. */
export interface PersonLine extends PersonSummary {
  /** True where their record cannot be read: it is listed all the same. */
  readonly damaged: boolean;
}

/** Everybody on this device, what is urgent first. */
export async function peopleList(
  desk: Desk,
): Promise<
  | { readonly ok: true; readonly value: readonly PersonLine[] }
  | { readonly ok: false; readonly error: { readonly code: string } }
> {
  await leavingsSettled();
  const listed = await listOf(desk).list(desk.clock());
  if (!listed.ok) return { ok: false, error: listed.error };
  const people = listed.value.flatMap(({ subject, summary, error }): readonly PersonLine[] => {
    if (error !== null) return [{ ...unreadable(subject), damaged: true }];
    // Of whoever was erased only a mark is left, which keeps them from coming back.
    return summary === null ? [] : [{ ...(summary as unknown as PersonSummary), damaged: false }];
  });
  return { ok: true, value: people.toSorted(inListOrder) };
}

function listOf(desk: Desk): ReturnType<typeof summaries> {
  const { disk, vault, clock, historyOf } = desk;
  return summaries({
    read: (subject) => historyOf(subject).read(),
    lines: disk,
    vault,
    version: 2,
    summarise(subject, { events, grounds }) {
      if (grounds.erasedAt !== null) return { summary: null, until: null };
      const typed = readEvents(events).events;
      const summary = personSummary(personFrom(subject, typed, grounds, clock()), typed);
      return { summary: summary as unknown as Json, until: null };
    },
  });
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
