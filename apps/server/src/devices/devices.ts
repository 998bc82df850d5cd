import { randomBytes } from 'node:crypto';
import { inTenant, type Run, type Statement } from '@jalon/history/postgres';
import type { Pool } from 'pg';
import { newToken, type DeviceToken } from './device-token.ts';

/** What somebody may do with a device. */
export type Role = (typeof ROLES)[number];

/** `mediator` works with people; `manager` also with devices and settings; `auditor` sees the log and no person. */
export const ROLES = ['mediator', 'manager', 'auditor'] as const;

/** Who calls. */
export interface KnownDevice {
  readonly tenant: string;
  /** 1 to 32 of `0-9a-z`: what it calls itself in the protocol. */
  readonly id: string;
  readonly role: Role;
}

/** A device as a manager sees it. */
export interface DeviceRow {
  readonly device: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** Whose token it is; null where it is nobody's, or was revoked. */
export async function deviceOfToken(pool: Pool, { tenant, hash }: DeviceToken): Promise<KnownDevice | null> {
  const [found] = await inTenant(pool, tenant, [], (run) => run<{ id: string; role: Role }>(BY_TOKEN, [tenant, hash]));
  return found === undefined ? null : { tenant, ...found };
}

/** A new device. The token is given here and never again. */
export async function enrolDevice(
  run: Run,
  tenant: string,
  device: { readonly name: string; readonly role: Role },
): Promise<{ readonly device: string; readonly token: string }> {
  const id = BigInt(`0x${randomBytes(8).toString('hex')}`)
    .toString(36)
    .padStart(13, '0');
  const { text, hash } = newToken(tenant);
  await run(ENROL, [tenant, id, device.name, device.role, hash]);
  return { device: id, token: text };
}

/** From now on its token opens nothing. Answers since when; null where there is no such device, or it was revoked before. */
export async function revokeDevice(run: Run, tenant: string, device: string): Promise<string | null> {
  const [row] = await run<{ at: Date }>(REVOKE, [tenant, device]);
  return row?.at.toISOString() ?? null;
}

/** The devices of a tenant, the first enrolled first. */
export async function listDevices(run: Run, tenant: string): Promise<readonly DeviceRow[]> {
  const rows = await run<Omit<DeviceRow, 'createdAt' | 'revokedAt'> & { createdAt: Date; revokedAt: Date | null }>(
    LIST,
    [tenant],
  );
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
  }));
}

const BY_TOKEN: Statement = {
  name: 'device-by-token',
  text: 'SELECT id, role FROM jalon.devices WHERE tenant_id = $1 AND token_hash = $2 AND revoked_at IS NULL',
};
const ENROL: Statement = {
  name: 'device-enrol',
  text: 'INSERT INTO jalon.devices (tenant_id, id, name, role, token_hash) VALUES ($1, $2, $3, $4, $5)',
};
const REVOKE: Statement = {
  name: 'device-revoke',
  text: `
    UPDATE jalon.devices SET revoked_at = now() WHERE tenant_id = $1 AND id = $2 AND revoked_at IS NULL
    RETURNING revoked_at AS at`,
};
const LIST: Statement = {
  name: 'device-list',
  text: `
    SELECT id AS device, name, role, created_at AS "createdAt", revoked_at AS "revokedAt"
    FROM jalon.devices WHERE tenant_id = $1 ORDER BY created_at, id`,
};
