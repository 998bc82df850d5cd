import { isInstant } from '../instant.ts';
import { addMilliseconds } from '../milliseconds.ts';
import type { HubMeta } from './device-store.ts';

/** Whether the lease of a device has run out, by the hub's clock as it was last known here. A clock that cannot be read locks; one that was set back does not. */
export function isLocked({ lease, offset }: Pick<HubMeta, 'lease' | 'offset'>, clock: string): boolean {
  return lease !== null && !(isInstant(clock) && addMilliseconds(clock, offset) <= lease);
}
