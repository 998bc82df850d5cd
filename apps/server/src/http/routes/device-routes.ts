import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { inTenant } from '@jalon/history/postgres';
import { enrolDevice, listDevices, revokeDevice, ROLES } from '../../devices/devices.ts';
import type { AppEnv } from '../app-env.ts';
import { declare, MANAGERS } from '../declare.ts';
import { problem } from '../problem.ts';
import { answer, body, device, instant, refusal, refusals } from '../schemas.ts';
import type { Services } from '../services.ts';

const role = z.enum(ROLES);

/** Who may speak for the tenant. */
export function deviceRoutes(app: OpenAPIHono<AppEnv>, { pool, audit, ...rest }: Services): void {
  const services = { pool, audit, ...rest };

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
    const made = await inTenant(pool, tenant, [], async (run) => {
      const enrolled = await enrolDevice(run, tenant, wanted);
      const details = { device: enrolled.device, role: wanted.role };
      await audit.appendWithin(run, tenant, { actor, action: 'device-enrol', outcome: 'done', details });
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
    const devices = await inTenant(pool, tenant, [], async (run) => {
      const found = await listDevices(run, tenant);
      await audit.appendWithin(run, tenant, {
        actor,
        action: 'device-list',
        outcome: 'done',
        details: { devices: found.length },
      });
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
    const revoked = await inTenant(pool, tenant, [], async (run) => {
      const done = await revokeDevice(run, tenant, which);
      if (done)
        await audit.appendWithin(run, tenant, {
          actor,
          action: 'device-revoke',
          outcome: 'done',
          details: { device: which },
        });
      return done;
    });
    return revoked ? c.body(null, 204) : (problem(c, 'unknown') as never);
  });
}
