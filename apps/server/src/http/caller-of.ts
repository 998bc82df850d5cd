import type { Caller } from '@jalon/history/hub';
import type { KnownDevice } from '../devices/devices.ts';

/** Who calls, for the hub: whoever works with people may erase them, online or from the outbox. */
export function callerOf({ tenant, id, role }: KnownDevice): Caller {
  return { tenant, actor: id, mayErase: role !== 'auditor' };
}
