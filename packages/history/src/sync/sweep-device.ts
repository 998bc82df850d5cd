import { done, stopped, type Outcome, type RoundScope } from './round-scope.ts';

/**
 * Deletes what no ground covers any more of these people, as the hub would at this instant. What is corrupt is left alone: reading
 * it is refused as well. Where a vault is locked nothing can be judged: gives how many people are left, 0 where all were looked at.
 */
export async function sweepDevice(
  { store, tenant, judge }: Pick<RoundScope, 'store' | 'tenant' | 'judge'>,
  subjects: readonly string[],
  now: string,
): Promise<Outcome<number>> {
  for (const [index, subject] of subjects.entries()) {
    const read = await store.read(subject);
    if (!read.ok && read.error.code === 'locked') return done(subjects.length - index);
    if (!read.ok && read.error.code !== 'corrupt') return stopped(read.error.code);
    if (!read.ok && read.error.groundsIntact !== true) continue;
    const events = read.ok ? read.value : (read.error.intact ?? []);
    const gone = judge(events, tenant, now).map(({ id }) => id);
    if (gone.length === 0) continue;
    const removed = await store.remove(subject, gone);
    if (!removed.ok) return stopped(removed.error.code);
  }
  return done(0);
}
