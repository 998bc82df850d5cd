import { isInstant } from '../instant.ts';
import { addMilliseconds } from '../milliseconds.ts';
import type { HubMeta } from './device-store.ts';
import { isLocked } from './is-locked.ts';
import type { SyncError } from './sync-status.ts';

/**
 * At which instant to judge what a device keeps though its hub says nothing; null where the hub is to be waited for: its lease
 * lasts, and it has not turned the device away. It is the device's clock as far as the hub set it right, but never before what is
 * sure: the hub's last answer, and the end of the lease where that has run out. Null too where nothing tells the time.
 */
export function silentInstant(
  { lease, offset, heard }: Pick<HubMeta, 'lease' | 'offset' | 'heard'>,
  clock: string,
  error: SyncError,
): string | null {
  const isOver = isLocked({ lease, offset }, clock);
  if (lease !== null && !isOver && !NOT_WAITED_FOR.includes(error)) return null;
  const sure = (isOver ? lease : heard) ?? '';
  const here = isInstant(clock) ? addMilliseconds(clock, offset) : '';
  return (here > sure ? here : sure) || null;
}

/** The hub has turned the device away; or it is the device that cannot be read, which has to be told. */
const NOT_WAITED_FOR: readonly SyncError[] = ['signed-out', 'locked'];
