import type { Run } from '@jalon/history/postgres';
import { enrolDevice, type Role } from '../devices/devices.ts';

/** Enrols a device from a shell. */
export function makeDevice(
  run: Run,
  tenant: string,
  role: Role,
  name: string,
): Promise<{ readonly device: string; readonly token: string }> {
  return enrolDevice(run, tenant, { role, name });
}
