import type { HistoryEvent } from '../history-event.ts';
import { rangeOf, type Writing } from './database.ts';
import { newToken } from './new-token.ts';

/** Changes to what is kept, within one transaction over `events`, `people` and `outbox`. */
export interface Draft {
  /** Whether the hub has not answered for an event. */
  isWaiting(subject: string, id: string): boolean;
  put(event: HistoryEvent): void;
  /** Out of the outbox. */
  leave(subject: string, id: string): void;
  /** Out of the store and of the outbox. */
  take(subject: string, id: string): void;
  /** Everything of a subject. */
  forget(subject: string): void;
  /** Writes the outbox and the list of people as they now are, and waits for everything. */
  finish(): Promise<void>;
}

/** Starts from the outbox as it is. */
export async function draftOf(transaction: Writing): Promise<Draft> {
  const events = transaction.objectStore('events');
  const people = transaction.objectStore('people');
  const outbox = transaction.objectStore('outbox');
  const [numbers, sendings] = await Promise.all([outbox.getAllKeys(), outbox.getAll()]);
  const waiting = new Map<string, Set<string>>();
  for (const { subject, ids } of sendings) {
    const theirs = waiting.get(subject) ?? new Set();
    for (const id of ids) theirs.add(id);
    waiting.set(subject, theirs);
  }
  const left = new Set<string>();
  const touched = new Set<string>();
  const asked: Promise<unknown>[] = [];

  /** Requests are carried out in the order in which they are made; `finish` waits for them. */
  function ask(request: Promise<unknown>): void {
    request.catch(() => undefined);
    asked.push(request);
  }

  function leave(subject: string, id: string): void {
    if (waiting.get(subject)?.delete(id) === true) left.add(subject);
  }

  return {
    isWaiting: (subject, id) => waiting.get(subject)?.has(id) === true,
    put(event) {
      touched.add(event.subject);
      ask(events.put(event, [event.subject, event.id]));
    },
    leave,
    take(subject, id) {
      leave(subject, id);
      touched.add(subject);
      ask(events.delete([subject, id]));
    },
    forget(subject) {
      if (waiting.delete(subject)) left.add(subject);
      touched.add(subject);
      ask(events.delete(rangeOf(subject)));
    },
    async finish() {
      for (const [index, { subject, ids }] of sendings.entries()) {
        if (!left.has(subject)) continue;
        const rest = ids.filter((id) => waiting.get(subject)?.has(id) === true);
        if (rest.length === 0) ask(outbox.delete(numbers[index]!));
        else if (rest.length < ids.length) ask(outbox.put({ subject, ids: rest }, numbers[index]));
      }
      for (const subject of touched) {
        const first = await events.getKey(rangeOf(subject));
        ask(
          first === undefined
            ? people.delete(subject)
            : people.put({ subject, token: newToken(), line: null }, subject),
        );
      }
      await Promise.all(asked);
    },
  };
}
