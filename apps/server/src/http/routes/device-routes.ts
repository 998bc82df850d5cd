import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { appendToLedger } from '../../backup/ledger.ts';
import { enrolDevice, listDevices, revokeDevice, ROLES } from '../../devices/devices.ts';
import type { AppEnv } from '../app-env.ts';
import { declare, MANAGERS } from '../declare.ts';
import { problem } from '../problem.ts';
import { answer, body, device, instant, refusal, refusals } from '../schemas.ts';
import type { Services } from '../services.ts';

const role = z.enum(ROLES);

/** Who may speak for the tenant. */
export function deviceRoutes(app: OpenAPIHono<AppEnv>, services: Services): void {
  const { audit, ledger } = services;

  const enrol = declare(services, 'device-enrol', MANAGERS, {
    method: 'post',
    path: '/v1/devices',
    tags: ['devices'],
    summary: 'Enrols a device. Its token is shown here and never again.',
    request: {
      body: body(
        z
          .object({
            name: z
              .string()
              .trim()
              .min(1)
              .max(100)
              .regex(/^[^\0]*$/),
            role,
          })
          .openapi('EnrolRequest'),
      ),
    },
    responses: {
      201: answer(z.object({ device, token: z.string() }).openapi('Enrolled'), 'Its name and its token.'),
      ...refusals,
    },
  });

  app.openapi(enrol, async (c) => {
    const { tenant, id: actor } = c.get('device');
    const wanted = c.req.valid('json');
    const made = await audit.transact(tenant, async (run, tell) => {
      const enrolled = await enrolDevice(run, tenant, wanted);
      const details = { device: enrolled.device, role: wanted.role };
      await tell({ actor, action: 'device-enrol', outcome: 'done', details });
      return enrolled;
    });
    return c.json(made, 201);
  });

  const list = declare(services, 'device-list', MANAGERS, {
    method: 'get',
    path: '/v1/devices',
    tags: ['devices'],
    summary: 'The devices of the tenant, the first enrolled first.',
    responses: {
      200: answer(
        z
          .object({
            devices: z.array(
              z.object({ device, name: z.string(), role, createdAt: instant, revokedAt: instant.nullable() }),
            ),
          })
          .openapi('Devices'),
        'The devices.',
      ),
      ...refusals,
    },
  });

  app.openapi(list, async (c) => {
    const { tenant, id: actor } = c.get('device');
    const devices = await audit.transact(tenant, async (run, tell) => {
      const found = await listDevices(run, tenant);
      await tell({ actor, action: 'device-list', outcome: 'done', details: { devices: found.length } });
      return found;
    });
    return c.json({ devices: [...devices] }, 200);
  });

  const revoke = declare(services, 'device-revoke', MANAGERS, {
    method: 'delete',
    path: '/v1/devices/{device}',
    tags: ['devices'],
    summary: 'Revokes a device at once: its token opens nothing any more.',
    request: { params: z.object({ device: device.openapi({ param: { name: 'device', in: 'path' } }) }) },
    responses: {
      204: { description: 'It is revoked.' },
      ...refusals,
      404: refusal('There is no such device, or it was revoked before.'),
    },
  });

  app.openapi(revoke, async (c) => {
    const { tenant, id: actor } = c.get('device');
    const { device: which } = c.req.valid('param');
    const revoked = await audit.transact(tenant, async (run, tell) => {
      const revokedAt = await revokeDevice(run, tenant, which);
      if (revokedAt === null) return false;
      await tell({ actor, action: 'device-revoke', outcome: 'done', details: { device: which } });
      appendToLedger(ledger, { tenant, device: which, revokedAt });
      return true;
    });
    return revoked ? c.body(null, 204) : (problem(c, 'unknown') as never);
  });
}
