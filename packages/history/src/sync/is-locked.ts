import { isInstant } from '../instant.ts';
import { addMilliseconds } from '../milliseconds.ts';
import type { HubMeta } from './device-store.ts';

/** Whether the lease of a device has run out, by the hub's clock as far as it is known here: a clock set back lengthens nothing. */
export function isLocked(
  { lease, heard, offset }: Pick<HubMeta, 'lease' | 'heard' | 'offset'>,
  clock: string,
): boolean {
  if (lease === null) return false;
  if (!isInstant(clock)) return true;
  const now = addMilliseconds(clock, offset);
  return (heard !== null && heard > now ? heard : now) > lease;
}
