import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { inTenant } from '@jalon/history/postgres';
import { retentionMonths, setRetentionMonths, RETENTION_SETTING } from '../../retention/retention-setting.ts';
import type { AppEnv } from '../app-env.ts';
import { declare, EVERYBODY, MANAGERS } from '../declare.ts';
import { answer, body, refusals } from '../schemas.ts';
import type { Services } from '../services.ts';

const setting = z
  .object({ months: z.int().min(RETENTION_SETTING.least).max(RETENTION_SETTING.most) })
  .openapi('Retention');

/** What a tenant has chosen. */
export function settingRoutes(app: OpenAPIHono<AppEnv>, services: Services): void {
  const { pool, audit } = services;

  const read = declare(services, 'retention-read', EVERYBODY, {
    method: 'get',
    path: '/v1/retention',
    tags: ['settings'],
    summary: 'Months after the last contact for which data are kept at most.',
    responses: { 200: answer(setting, 'The setting.'), ...refusals },
  });

  app.openapi(read, async (c) => {
    const { tenant } = c.get('device');
    return c.json({ months: await inTenant(pool, tenant, [], (run) => retentionMonths(run, tenant)) }, 200);
  });

  const write = declare(services, 'retention-set', MANAGERS, {
    method: 'put',
    path: '/v1/retention',
    tags: ['settings'],
    summary: 'Changes it: 12 to 24 months. What a ground says shorter stays shorter.',
    request: { body: body(setting) },
    responses: { 200: answer(setting, 'The setting.'), ...refusals },
  });

  app.openapi(write, async (c) => {
    const { tenant, id: actor } = c.get('device');
    const { months } = c.req.valid('json');
    await audit.transact(tenant, async (run, tell) => {
      await setRetentionMonths(run, tenant, months);
      await tell({ actor, action: 'retention-set', outcome: 'done', details: { months } });
    });
    return c.json({ months }, 200);
  });
}
