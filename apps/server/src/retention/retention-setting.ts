import type { Run, Statement } from '@jalon/history/postgres';

/** Months after the last contact for which a tenant keeps data at most, whatever its grounds say: 12 to 24. */
export const RETENTION_SETTING = { least: 12, most: 24 } as const;

/** The setting of the tenant. */
export async function retentionMonths(run: Run, tenant: string): Promise<number> {
  const [row] = await run<{ months: number }>(READ, [tenant]);
  if (row === undefined) throw new Error('There is no such tenant.');
  return row.months;
}

/** Changes it. */
export async function setRetentionMonths(run: Run, tenant: string, months: number): Promise<void> {
  await run(SET, [tenant, months]);
}

const READ: Statement = {
  name: 'retention-read',
  text: 'SELECT retention_months AS months FROM jalon.tenants WHERE id = $1',
};
const SET: Statement = {
  name: 'retention-set',
  text: 'UPDATE jalon.tenants SET retention_months = $2 WHERE id = $1',
};
