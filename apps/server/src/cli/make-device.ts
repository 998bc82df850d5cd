import type { AuditLog } from '../audit/audit-log.ts';
import { enrolDevice, type Role } from '../devices/devices.ts';

/** Enrols a device from a shell. */
export function makeDevice(
  audit: AuditLog,
  tenant: string,
  role: Role,
  name: string,
): Promise<{ readonly device: string; readonly token: string }> {
  return audit.transact(tenant, async (run, tell) => {
    const enrolled = await enrolDevice(run, tenant, { role, name });
    const details = { device: enrolled.device, role };
    await tell({ actor: 'server', action: 'device-enrol', outcome: 'done', details });
    return enrolled;
  });
}
