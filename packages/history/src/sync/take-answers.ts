import type { HistoryEvent } from '../history-event.ts';
import { isInstant } from '../instant.ts';
import { toMilliseconds } from '../milliseconds.ts';
import type { EventAnswer, PushAnswer } from './protocol.ts';
import type { Rejection } from './rejection.ts';
import { restampAll } from './restamp.ts';
import { done, stopped, type Outcome, type RoundScope } from './round-scope.ts';

/** What became of a batch. */
export interface Taken {
  /** People of whom something was refused for good. */
  readonly refused: readonly string[];
  /** Whether something was stamped anew. */
  readonly drifted: boolean;
  readonly busy: boolean;
}

/** Does what the hub answered for each event of a batch. What is refused is told before it is taken away. */
export async function takeAnswers(
  { store, clock, onRejected }: RoundScope,
  events: readonly HistoryEvent[],
  answer: PushAnswer,
): Promise<Outcome<Taken>> {
  const here = clock();
  if (!isInstant(here)) return stopped('clock-suspect');
  if (!isAnswer(answer, events)) return stopped('incompatible');
  const acked: HistoryEvent[] = [];
  const rejections: Rejection[] = [];
  const ahead: HistoryEvent[] = [];
  let busy = false;
  for (const [index, event] of events.entries()) {
    const one = answer.answers[index]!;
    if (one.status === 'acked') acked.push(event);
    else if (one.status === 'rejected') rejections.push(rejectionOf(event, one));
    else if (one.reason === 'clock-drift') ahead.push(event);
    else busy = true;
  }
  const restamped: HistoryEvent[] = [];
  const base = { offset: toMilliseconds(answer.now) - toMilliseconds(here), now: answer.now };
  for (const [subject, ids] of idsBySubject(ahead)) {
    const kept = await store.read(subject);
    if (!kept.ok) return stopped(kept.error.code);
    restamped.push(...restampAll(kept.value, ids, base));
  }
  if (rejections.length > 0) await onRejected(rejections);
  const refused = rejections.map(({ event }) => event);
  // The wish to erase somebody is granted: it names them, and the change that takes it away may have come before it was written.
  const granted = acked.filter(({ kind }) => kind === 'erased');
  const kept = acked.filter(({ kind }) => kind !== 'erased');
  const settled = await store.settle({ acked: kept, dropped: [...refused, ...granted], restamped });
  if (!settled.ok) return stopped(settled.error.code);
  return done({ refused: refused.map(({ subject }) => subject), drifted: ahead.length > 0, busy });
}

function rejectionOf(event: HistoryEvent, answer: EventAnswer & { readonly status: 'rejected' }): Rejection {
  const { reason, field, expected } = answer;
  return { event, reason, ...(field !== undefined && { field }), ...(expected !== undefined && { expected }) };
}

function idsBySubject(events: readonly HistoryEvent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { subject, id } of events) ids.set(subject, (ids.get(subject) ?? new Set<string>()).add(id));
  return ids;
}

/** One answer per event, in the same order: anything else is not from a hub of this version. */
function isAnswer(answer: PushAnswer, events: readonly HistoryEvent[]): boolean {
  const { now, answers } = (answer ?? {}) as Partial<PushAnswer>;
  return (
    isInstant(now) &&
    Array.isArray(answers) &&
    answers.length === events.length &&
    events.every(({ id }, index) => answers[index]?.id === id && STATUSES.includes(answers[index].status))
  );
}

const STATUSES: readonly string[] = ['acked', 'rejected', 'retry'];
