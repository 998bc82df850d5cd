import { isInstant } from '../instant.ts';
import { addMilliseconds } from '../milliseconds.ts';
import type { Change, PullAnswer } from '../sync/protocol.ts';
import type { Caller, HubResult, HubScope } from './hub-scope.ts';
import { parsePull } from './parse-request.ts';
import { peopleOf } from './people-of.ts';
import { sweep } from './sweep.ts';

/** What changed since a cursor, after everything that is kept of the people whom the device doubts. */
export async function pull(scope: HubScope, { tenant }: Caller, request: unknown): Promise<HubResult<PullAnswer>> {
  const parsed = parsePull(request);
  if (!parsed.ok) return parsed;
  const now = scope.clock();
  if (!isInstant(now)) return { ok: false, error: { code: 'clock-suspect' } };
  const { device, since, limit, confirmed, recheck } = parsed.value;
  const again = await judgeAgain(scope, tenant, recheck, now);
  // First that it is there: what it is told from now on is not let go of before it has come back.
  await scope.store.seen(tenant, device, now, confirmed, since);
  const { changes, cursor, more, epoch } = await scope.store.changes(tenant, since, limit);
  const lease = addMilliseconds(now, scope.leaseDays * 86_400_000);
  const markKey = await scope.markKey(tenant);
  return { ok: true, value: { now, changes: [...again, ...changes], cursor, more, epoch, lease, markKey } };
}

async function judgeAgain(
  scope: HubScope,
  tenant: string,
  subjects: readonly string[],
  now: string,
): Promise<readonly Change[]> {
  if (subjects.length === 0) return [];
  const people = await peopleOf(scope, tenant, subjects);
  return scope.store.transact(tenant, people, async (transaction) => {
    const left = await sweep(
      transaction,
      people.map(({ subject }) => subject),
      tenant,
      now,
    );
    return [...left.values()].flat().map((event) => ({ type: 'event', event }) as const);
  });
}
