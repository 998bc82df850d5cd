import { createMiddleware } from 'hono/factory';
import type { Context, MiddlewareHandler } from 'hono';
import type { AuditAction } from '../audit/audit-log.ts';
import { readToken } from '../devices/device-token.ts';
import { deviceOfToken, type KnownDevice, type Role } from '../devices/devices.ts';
import { addressOf } from './address-of.ts';
import type { AppEnv } from './app-env.ts';
import { problem } from './problem.ts';
import type { Services } from './services.ts';

/** Lets devices of these roles through, and nobody else; a refusal is written in the audit log of the tenant. */
export function allow(services: Services, action: AuditAction, roles: readonly Role[]): MiddlewareHandler<AppEnv> {
  const { limits, audit } = services;
  return createMiddleware<AppEnv>(async (c, next) => {
    const device = await deviceOf(c, services);
    if ('wait' in device) return tooMany(c, device.wait);
    if ('nobody' in device) {
      c.header('www-authenticate', 'Bearer realm="jalon"');
      return problem(c, 'unauthenticated');
    }
    const wait = await limits.device(`${device.tenant} ${device.id}`);
    if (wait !== null) return tooMany(c, wait);
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

/**
 * Whose token was shown. A token that was not seen lately is looked up only while its address has calls left: who tries tokens cannot
 * keep the database busy, nor keep out the devices that call from the same place.
 */
async function deviceOf(
  c: Context<AppEnv>,
  { pool, limits, behindProxy }: Services,
): Promise<KnownDevice | { readonly wait: number } | { readonly nobody: true }> {
  const address = addressOf(c, behindProxy);
  const shown = /^Bearer ([A-Za-z0-9._-]{1,1200})$/.exec(c.req.header('authorization') ?? '')?.[1];
  const token = shown === undefined ? null : readToken(shown);
  const name = token?.hash.toString('hex') ?? '';
  const known = limits.knows(name);
  const wait = known ? null : await limits.stranger(address);
  if (wait !== null) return { wait };
  const device = token === null ? null : await deviceOfToken(pool, token);
  if (device !== null) {
    await limits.found(name, address);
    return device;
  }
  limits.lost(name);
  const late = known ? await limits.stranger(address) : null;
  return late === null ? { nobody: true } : { wait: late };
}

function tooMany(c: Context, seconds: number): Response {
  c.header('retry-after', String(seconds));
  return problem(c, 'too-many');
}
