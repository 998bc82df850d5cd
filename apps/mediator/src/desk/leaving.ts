import type { HistoryResult, Purpose } from '@jalon/history';
import { oralAgreement } from '@jalon/history/receipt';
import type { Desk } from './desk.ts';
import { readSettings } from './settings.ts';
import { sha256 } from './sha256.ts';

/** Something that a person asked to have let go of. Until it is due it may be taken back; then, or once nobody looks, it is done. */
export interface Leaving {
  readonly id: string;
  readonly subject: string;
  readonly what: Purpose | 'everything';
  /** Milliseconds since 1970. */
  readonly due: number;
}

/** How long it may be taken back, in milliseconds. */
export const PATIENCE = 10_000;

/** Writes it down at once, so that it is done even where the page dies. It tells of opaque ids alone: in clear. */
export function noteLeaving(desk: Desk, subject: string, what: Leaving['what']): Leaving {
  const leaving = { id: desk.newId(), subject, what, due: Date.parse(desk.clock()) + PATIENCE };
  if (!write(desk, [...readLeavings(desk), leaving])) unwritten.add(leaving.id);
  return leaving;
}

/** Takes it back; nothing happens where it was done already. */
export function takeBack(desk: Desk, { id }: Leaving): void {
  unwritten.delete(id);
  write(
    desk,
    readLeavings(desk).filter((one) => one.id !== id),
  );
}

/** Does it, now. Null where it was taken back or done already; where it fails it stays written down, for the next opening. */
export async function carryOut(desk: Desk, leaving: Leaving): Promise<HistoryResult<void> | null> {
  if (!unwritten.has(leaving.id) && !readLeavings(desk).some(({ id }) => id === leaving.id)) return null;
  const before = underWay.get(leaving.id);
  if (before !== undefined) return before;
  // From here on nobody takes it back: should the page die meanwhile, the next opening does it at once.
  write(
    desk,
    readLeavings(desk).map((one) => (one.id === leaving.id ? { ...one, due: 0 } : one)),
  );
  const work = letGo(desk, leaving).finally(() => underWay.delete(leaving.id));
  underWay.set(leaving.id, work);
  const result = await work;
  if (result.ok) takeBack(desk, leaving);
  return result;
}

/** Does what was left undone, each when it is due: once a desk is open. With `now`, all of it at once: before it locks. */
export async function carryOutAll(desk: Desk, { now = false }: { readonly now?: boolean } = {}): Promise<void> {
  const at = Date.parse(desk.clock());
  for (const leaving of readLeavings(desk)) {
    if (now || leaving.due <= at) await carryOut(desk, leaving);
    else setTimeout(() => void carryOut(desk, leaving), leaving.due - at);
  }
}

/** Resolves once nothing is being let go of any more: a list read then shows nobody who has just left. */
export async function leavingsSettled(): Promise<void> {
  await Promise.allSettled(underWay.values());
}

/** Ids of what no storage would take: held for as long as the page is there. */
const unwritten = new Set<string>();

const underWay = new Map<string, Promise<HistoryResult<void>>>();

async function letGo(desk: Desk, { subject, what }: Leaving): Promise<HistoryResult<void>> {
  const history = desk.historyOf(subject);
  if (what === 'everything') return history.erase({ keepProof: true });
  const grounds = await history.grounds();
  if (!grounds.ok) return grounds;
  // The one that `withdraw` ends.
  const log = grounds.value.logs.findLast(({ record }) => record.purpose === what && record.ground.kind === 'consent');
  if (log === undefined) return { ok: true, value: undefined };
  const { helper } = await readSettings(desk);
  const how = await oralAgreement(log.record, { mediator: helper, said: 'withdrawn', offline: true }, sha256);
  return history.withdraw(what, how);
}

/** What is still to be done. */
export function readLeavings(desk: Desk): readonly Leaving[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(desk)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isLeaving) : [];
  } catch {
    return [];
  }
}

function isLeaving(value: unknown): value is Leaving {
  if (typeof value !== 'object' || value === null) return false;
  const { id, subject, what, due } = value as Readonly<Record<string, unknown>>;
  return [id, subject, what].every((one) => typeof one === 'string') && typeof due === 'number';
}

/** False where nothing could be written. */
function write(desk: Desk, leavings: readonly Leaving[]): boolean {
  try {
    if (leavings.length === 0) localStorage.removeItem(keyOf(desk));
    else localStorage.setItem(keyOf(desk), JSON.stringify(leavings));
    return true;
  } catch {
    return false;
  }
}

function keyOf({ name }: Desk): string {
  return `${name}:leaving`;
}
