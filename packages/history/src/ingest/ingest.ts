import { categoriesOf } from '../categories-of.ts';
import { decide } from '../decide.ts';
import type { DenyReason } from '../decision.ts';
import { groundsFromEvents, type Grounds } from '../ground/grounds.ts';
import type { HistoryEvent } from '../history-event.ts';
import type { Standing } from '../hub/hub-store.ts';
import { inOrder } from '../in-order.ts';
import type { EventAnswer } from '../sync/protocol.ts';
import { groundDoor, type Wrong } from './ground-refusal.ts';
import { latest } from '../latest.ts';

/** What becomes of some events of one person who is not erased. */
export interface Ingested {
  /** To be kept, grounds first, in the order of their stamps. */
  readonly kept: readonly HistoryEvent[];
  readonly answers: ReadonlyMap<string, EventAnswer>;
  /** Whether a ground is among what is kept: then everything kept of the person has to be judged again. */
  readonly grounds: boolean;
}

/**
 * The rules of arrival, the same at the hub's door and where a file is read. `events` are readable, new, and of one person;
 * grounds come first, then data, each judged at its own stamp (`collect`) and now (`store`).
 */
export function ingest(
  standing: Omit<Standing, 'erased'>,
  events: readonly HistoryEvent[],
  { tenant, now, gate = true }: { readonly tenant: string; readonly now: string; readonly gate?: boolean },
): Ingested {
  const answers = new Map<string, EventAnswer>();
  const kept: HistoryEvent[] = [];
  const sorted = events.toSorted(inOrder);
  const door = groundDoor(groundsFromEvents(standing.grounds), tenant);
  for (const event of sorted.filter(({ kind }) => kind === 'ground')) {
    const wrong = door.refusal(event);
    answers.set(event.id, wrong === null ? acked(event) : invalid(event, wrong));
    if (wrong === null) kept.push(event);
  }
  const anyGround = kept.length > 0;
  let grounds: Grounds = {
    ...groundsFromEvents([...standing.grounds, ...kept]),
    lastContact: latestStamp(standing.lastContact, kept.at(-1)?.at),
    lastUpdate: standing.lastUpdate,
  };
  for (const event of sorted.filter(({ kind }) => kind !== 'ground')) {
    const touched = touch(grounds, event);
    const reason = gate ? refusal(grounds, touched, event, tenant, now) : null;
    answers.set(event.id, reason === null ? acked(event) : { id: event.id, status: 'rejected', reason });
    if (reason !== null) continue;
    grounds = touched;
    kept.push(event);
  }
  return { kept, answers, grounds: anyGround };
}

/** What is being kept is itself a contact. */
function touch(grounds: Grounds, { purpose, at }: HistoryEvent): Grounds {
  return {
    ...grounds,
    lastContact: latestStamp(grounds.lastContact, at),
    lastUpdate: { ...grounds.lastUpdate, [purpose]: latestStamp(grounds.lastUpdate[purpose] ?? null, at) },
  };
}

function refusal(before: Grounds, after: Grounds, event: HistoryEvent, tenant: string, now: string): DenyReason | null {
  const { subject, purpose, at } = event;
  const base = { tenant, subject, purpose, categories: categoriesOf(event), at };
  const judged = latest(now, after.lastContact);
  const collected = decide(before, { ...base, operation: 'collect' }, judged);
  if (!collected.permit) return collected.reason;
  const stored = decide(after, { ...base, operation: 'store' }, judged);
  return stored.permit ? null : stored.reason;
}

function latestStamp(a: string | null, b: string | undefined): string | null {
  return b !== undefined && (a === null || b > a) ? b : a;
}

function acked({ id }: HistoryEvent): EventAnswer {
  return { id, status: 'acked' };
}

function invalid({ id }: HistoryEvent, wrong: Wrong): EventAnswer {
  return { id, status: 'rejected', reason: 'invalid', ...wrong };
}
