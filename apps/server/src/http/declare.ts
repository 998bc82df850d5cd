import { createRoute, type RouteConfig } from '@hono/zod-openapi';
import type { AuditAction } from '../audit/audit-log.ts';
import { allow } from './allow.ts';
import type { Role } from '../devices/devices.ts';
import type { Services } from './services.ts';

/** A route for devices of these roles: checked before anything is read, and told in the document as `x-roles`. */
export function declare<const R extends Omit<RouteConfig, 'middleware' | 'security'>>(
  services: Services,
  action: AuditAction,
  roles: readonly Role[],
  route: R,
) {
  return createRoute({
    ...route,
    security: [{ device: [] }],
    'x-roles': roles,
    middleware: [allow(services, action, roles)] as const,
  });
}

/** Who works with people. */
export const WITH_PEOPLE: readonly Role[] = ['mediator', 'manager'];

/** Who looks after the log. */
export const WITH_LOG: readonly Role[] = ['manager', 'auditor'];

/** Who sets things up. */
export const MANAGERS: readonly Role[] = ['manager'];

/** Everybody of the tenant. */
export const EVERYBODY: readonly Role[] = ['mediator', 'manager', 'auditor'];
