import { createMiddleware } from 'hono/factory';
import type { MiddlewareHandler } from 'hono';
import type { AuditAction } from '../audit/audit-log.ts';
import { deviceOfToken, type Role } from '../devices/devices.ts';
import { addressOf } from './address-of.ts';
import type { AppEnv } from './app-env.ts';
import { problem } from './problem.ts';
import type { Services } from './services.ts';

/** Lets devices of these roles through, and nobody else; a refusal is written in the audit log of the tenant. */
export function allow(services: Services, action: AuditAction, roles: readonly Role[]): MiddlewareHandler<AppEnv> {
  const { pool, limits, audit, behindProxy } = services;
  return createMiddleware<AppEnv>(async (c, next) => {
    const token = /^Bearer ([A-Za-z0-9._-]{1,1200})$/.exec(c.req.header('authorization') ?? '')?.[1];
    const device = token === undefined ? null : await deviceOfToken(pool, token);
    if (device === null) {
      const wait = await limits.stranger(addressOf(c, behindProxy));
      if (wait !== null) {
        c.header('retry-after', String(wait));
        return problem(c, 'too-many');
      }
      c.header('www-authenticate', 'Bearer realm="jalon"');
      return problem(c, 'unauthenticated');
    }
    const wait = await limits.device(`${device.tenant} ${device.id}`);
    if (wait !== null) {
      c.header('retry-after', String(wait));
      return problem(c, 'too-many');
    }
    c.set('device', device);
    if (!roles.includes(device.role)) {
      await audit.append(device.tenant, {
        actor: device.id,
        action,
        outcome: 'denied',
        details: { role: device.role },
      });
      return problem(c, 'forbidden');
    }
    await next();
    return undefined;
  });
}
