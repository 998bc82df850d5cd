import type { GroundPayload, HistoryEvent } from '../../../../packages/history/src/index.ts';
import type { HistoryFault } from './look-around.ts';
import { isErased, keptOf, PEOPLE, TENANTS, type World } from './world.ts';

const DAY = 86_400_000;
/** So long nothing ends by itself: the shortest retention is a month. */
const SAFE = 27 * DAY;
const YES: readonly string[] = ['given', 'renewed', 'informed'];
/** Whose yes is one where people agree for themselves. */
const FIT: readonly string[] = ['subject', 'controller', 'authority'];

/**
 * What was kept on a device and is gone, though nobody ever said anything but yes, to one record without an end by who may, nothing was restored, every
 * clock was right, and it was not long ago. Otherwise a hub that loses everything would look as sound as one that keeps it.
 */
export async function lost(world: World): Promise<readonly HistoryFault[]> {
  if (world.restored || world.skewed) return [];
  const faults: HistoryFault[] = [];
  for (const tenant of TENANTS) {
    for (const person of PEOPLE) {
      if (await isErased(world, tenant, person)) continue;
      const there = await keptOf(world, tenant, person);
      const ids = new Set(there.map(({ id }) => id));
      for (const { event, tenant: of, at } of world.kept.values()) {
        const { id, subject, purpose } = event;
        if (of !== tenant || subject !== person || ids.has(id) || world.now - at > SAFE) continue;
        if (
          onlyYes(
            there.filter((ground) => ground.kind === 'ground' && ground.purpose === purpose),
            at,
          )
        )
          faults.push({ kind: 'lost', what: `${id} of ${person}, ${purpose}` });
      }
    }
  }
  return faults;
}

/** Somebody said yes to one record, without an end, not too long before, and nothing else was said. */
function onlyYes(grounds: readonly HistoryEvent[], at: number): boolean {
  const payloads = grounds.map(({ payload }) => payload as unknown as GroundPayload);
  const told = payloads.map(({ event }) => event);
  return (
    told.length > 0 &&
    new Set(told.map(({ recordId }) => recordId)).size === 1 &&
    told.every((event) => YES.includes(event.state) && !('validUntil' in event)) &&
    payloads.every(({ record, event }) => record?.capacity === 'own' && FIT.includes(event.by.role)) &&
    told.some((event) => at - Date.parse(event.at.slice(0, 24)) < SAFE)
  );
}
