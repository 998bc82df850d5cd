import { done, stopped, type Outcome, type RoundScope } from './round-scope.ts';

/** Deletes what no ground covers any more of these people, as the hub would at this instant. What cannot be read is left alone: reading it is refused as well. */
export async function sweepDevice(
  { store, tenant, judge }: Pick<RoundScope, 'store' | 'tenant' | 'judge'>,
  subjects: Iterable<string>,
  now: string,
): Promise<Outcome> {
  for (const subject of subjects) {
    const read = await store.read(subject);
    if (!read.ok && read.error.code !== 'corrupt') return stopped(read.error.code);
    if (!read.ok && read.error.groundsIntact !== true) continue;
    const events = read.ok ? read.value : (read.error.intact ?? []);
    const gone = judge(events, tenant, now).map(({ id }) => id);
    if (gone.length === 0) continue;
    const removed = await store.remove(subject, gone);
    if (!removed.ok) return stopped(removed.error.code);
  }
  return done(undefined);
}
