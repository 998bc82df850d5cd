import { isInstant } from '../instant.ts';
import { toMilliseconds } from '../milliseconds.ts';
import type { StoreResult } from '../store.ts';
import type { Acceptance, DeviceChange, DeviceMeta, DeviceStore } from './device-store.ts';
import { marksOf, type Marks } from './marks-of.ts';
import { CONFIRM_LIMIT, RECHECK_LIMIT, type Change, type PullAnswer } from './protocol.ts';
import { done, stopped, type Outcome, type RoundScope } from './round-scope.ts';

/** How a pull ended: at the hub's `now`, or with the news that the hub was restored. */
export type Pulled = { readonly restored: false; readonly now: string } | { readonly restored: true };

/** Takes what the hub tells, page by page, until there is no more and it knows every erasure carried out here. `onTouched` hears of whom something changed. */
export async function pullChanges(scope: RoundScope, onTouched: (subject: string) => void): Promise<Outcome<Pulled>> {
  const { store, transport, device } = scope;
  const keyed = new Map<string, Marks>();
  for (;;) {
    const meta = await store.meta();
    if (!meta.ok) return stopped(meta.error.code);
    const { cursor, epoch } = meta.value;
    const confirmed = meta.value.unconfirmed.slice(0, CONFIRM_LIMIT);
    const recheck = meta.value.doubted.slice(0, RECHECK_LIMIT);
    const pulled = await transport.pull({ device, since: cursor, limit: PAGE, confirmed, recheck });
    if (!pulled.ok) return stopped(pulled.error);
    const answer = pulled.value;
    if (!isAnswer(answer)) return stopped('incompatible');
    if (epoch !== null && epoch !== answer.epoch) {
      const queued = await store.requeue(answer.epoch);
      return queued.ok ? done({ restored: true }) : stopped(queued.error.code);
    }
    if (answer.more && answer.cursor === cursor) return stopped('incompatible');
    const marks = keyed.get(answer.markKey) ?? marksOf(scope.mark, answer.markKey);
    keyed.set(answer.markKey, marks);
    const page = await acceptanceOf(scope, answer, meta.value, marks);
    if (!page.ok) return page;
    const accepted = await store.accept({ ...page.value, confirmed, rechecked: recheck });
    if (!accepted.ok) return stopped(accepted.error.code === 'invalid' ? 'incompatible' : accepted.error.code);
    for (const change of page.value.changes) onTouched(change.type === 'event' ? change.event.subject : change.subject);
    const unsaid = page.value.marks.length > 0 || meta.value.unconfirmed.length > confirmed.length;
    if (!answer.more && !unsaid) return done({ restored: false, now: answer.now });
  }
}

/** Changes asked for at once. */
const PAGE = 500;

/** A page in the terms of this device: marks become people, and nobody who is erased comes back. */
async function acceptanceOf(
  { store, clock }: RoundScope,
  answer: PullAnswer,
  meta: DeviceMeta,
  marks: Marks,
): Promise<Outcome<Pick<Acceptance, 'changes' | 'marks' | 'meta'>>> {
  const here = clock();
  if (!isInstant(here)) return stopped('clock-suspect');
  const erased = new Set(meta.marks);
  const told = answer.changes.flatMap((change) => (change.type === 'erase' ? [change.mark] : []));
  const byMark = await peopleByMark(store, answer.changes, told.length > 0, marks);
  if (!byMark.ok) return stopped(byMark.error.code);
  const changes: DeviceChange[] = [];
  for (const change of answer.changes) {
    if (change.type === 'erase') {
      erased.add(change.mark);
      const subject = byMark.value.get(change.mark);
      if (subject !== undefined) changes.push({ type: 'erase', subject });
    } else if (change.type === 'retract') changes.push(change);
    else if (erased.size === 0 || !erased.has(await marks.of(change.event.subject))) changes.push(change);
  }
  const { cursor, epoch, lease, markKey, now: heard } = answer;
  const offset = toMilliseconds(heard) - toMilliseconds(here);
  return done({ changes, marks: told, meta: { cursor, epoch, lease, markKey, heard, offset } });
}

/** Everybody of whom this device keeps something, or is about to. */
async function peopleByMark(
  store: DeviceStore,
  changes: readonly Change[],
  wanted: boolean,
  marks: Marks,
): Promise<StoreResult<ReadonlyMap<string, string>>> {
  if (!wanted) return { ok: true, value: new Map() };
  const subjects = await store.subjects();
  if (!subjects.ok) return subjects;
  const coming = changes.flatMap((change) => (change.type === 'event' ? [change.event.subject] : []));
  const people = new Map<string, string>();
  for (const subject of [...subjects.value, ...coming]) people.set(await marks.of(subject), subject);
  return { ok: true, value: people };
}

/** Anything else is not from a hub of this version. Events are read by the store. */
function isAnswer(answer: PullAnswer): boolean {
  const { now, changes, cursor, more, epoch, lease, markKey } = (answer ?? {}) as Partial<PullAnswer>;
  return (
    isInstant(now) &&
    isInstant(lease) &&
    isText(cursor) &&
    isText(epoch) &&
    typeof more === 'boolean' &&
    HEX.test(String(markKey)) &&
    Array.isArray(changes) &&
    changes.every((change) => isChange(change))
  );
}

const HEX = /^[0-9a-f]{64}$/;

function isChange(change: Partial<Record<string, unknown>> | null): boolean {
  switch (change?.['type']) {
    case 'event':
      return typeof change['event'] === 'object' && change['event'] !== null;
    case 'retract':
      return isText(change['subject']) && Array.isArray(change['ids']) && change['ids'].every((id) => isText(id));
    case 'erase':
      return HEX.test(String(change['mark']));
    default:
      return false;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0;
}
