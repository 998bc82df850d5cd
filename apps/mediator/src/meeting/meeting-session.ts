import type { DiagnosticConfig, Opening } from '@jalon/diagnostic';
import type { Desk } from '../desk/desk.ts';
import { inHandCopy } from './in-hand-copy.ts';
import { inHandWriter, type InHandWriter } from './in-hand-writer.ts';
import { isSomething, meetingAfter, newMeeting, type Meeting, type MeetingEvent } from './meeting.ts';

/** A meeting, those who watch it, and the encrypted copy that follows it. It outlives the page that shows it, and the lock. */
export interface MeetingSession {
  /** Null where nobody is recorded: nothing is written anywhere. */
  readonly subject: string | null;
  readonly view: () => Meeting;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (event: MeetingEvent) => void;
  /** Where copies go from now on, and those that are there; the desk is another after each lock. */
  readonly attach: (desk: Desk, config: DiagnosticConfig, opening: Opening, before: readonly string[]) => void;
  /** The page that shows it went, and came back. */
  readonly leave: () => void;
  readonly isLeft: () => boolean;
  /** Takes every copy away, once nothing more is being written. Null, or the code of what went wrong. */
  readonly clearCopies: () => Promise<string | null>;
}

const sessions: Map<string | null, MeetingSession> = new Map();

/** The meeting with this person that is under way in this page, or a new one. */
export function meetingWith(subject: string | null): MeetingSession {
  const found = sessions.get(subject) ?? newSession(subject);
  sessions.set(subject, found);
  return found;
}

/** Nothing of it stays in memory. */
export function forgetMeeting(subject: string | null): void {
  sessions.delete(subject);
}

function newSession(subject: string | null): MeetingSession {
  const listeners = new Set<() => void>();
  let meeting = newMeeting();
  let writer: InHandWriter | null = null;
  let at: Desk | null = null;
  let left = false;
  let copied: { readonly config: DiagnosticConfig; readonly opening: Opening } | null = null;

  function copy(): void {
    // Once there is something to ask about, what is in hand stays until it is kept or not.
    if (writer === null || copied === null || meeting.stage === 'done') return;
    writer.write(inHandCopy(copied.config, copied.opening, meeting));
  }

  return {
    subject,
    view: () => meeting,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    send: (event) => {
      const before = meeting;
      meeting = meetingAfter(before, event);
      if (meeting === before) return;
      if (isCopied(before, meeting)) copy();
      for (const listener of listeners) listener();
    },
    attach: (desk, config, opening, before) => {
      left = false;
      if (subject === null) return;
      copied = { config, opening };
      if (at !== desk) writer = inHandWriter(desk, subject, before);
      at = desk;
      // What happened while it was locked, or before the person agreed.
      if (isSomething(meeting)) copy();
    },
    leave: () => {
      left = true;
    },
    isLeft: () => left,
    clearCopies: async () => (await writer?.clear()) ?? null,
  };
}

/** Whether something changed that a copy holds. */
function isCopied(before: Meeting, after: Meeting): boolean {
  return before.answers !== after.answers || before.diagnostic !== after.diagnostic || before.way !== after.way;
}
