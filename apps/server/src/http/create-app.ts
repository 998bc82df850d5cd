import { randomUUID } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { routePath } from 'hono/route';
import type { AppEnv } from './app-env.ts';
import { failureOf } from './failure-of.ts';
import { problem, type ProblemCode } from './problem.ts';
import { auditRoutes } from './routes/audit-routes.ts';
import { deviceRoutes } from './routes/device-routes.ts';
import { openRoutes } from './routes/open-routes.ts';
import { personRoutes } from './routes/person-routes.ts';
import { settingRoutes } from './routes/setting-routes.ts';
import { syncRoutes } from './routes/sync-routes.ts';
import type { Services } from './services.ts';

/** The most bytes of one body: a batch of a device is half a million characters, or one event of a quarter of a million. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** The whole server, without the network. */
export function createApp(services: Services): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>({
    // The first thing wrong, by its name: what it held is not repeated.
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const issue = result.error.issues[0];
      return problem(c, 'invalid', { field: issue?.path.join('.') ?? '', expected: expectedBy(issue) });
    },
  });

  app.use(async (c, next) => {
    const began = performance.now();
    c.set('requestId', randomUUID());
    await next();
    c.header('x-request-id', c.get('requestId'));
    // Everything here is about somebody: nothing of it stays in a cache.
    c.header('cache-control', 'no-store');
    services.log({
      requestId: c.get('requestId'),
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: Math.round(performance.now() - began),
      ...(c.get('device') === undefined ? {} : { device: c.get('device').id }),
      ...(c.error === undefined ? {} : { failure: failureOf(c.error) }),
    });
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'unsafe-inline'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      crossOriginResourcePolicy: services.origins.length === 0 ? 'same-origin' : 'cross-origin',
      strictTransportSecurity: 'max-age=63072000; includeSubDomains',
    }),
  );
  if (services.origins.length > 0) {
    app.use(
      '/v1/*',
      cors({
        origin: [...services.origins],
        allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
        allowHeaders: ['authorization', 'content-type'],
        maxAge: 600,
      }),
    );
  }
  app.use('/v1/*', bodyLimit({ maxSize: BODY_LIMIT, onError: (c) => problem(c, 'too-large') }));
  app.use('/v1/*', async (c, next) => {
    if (!services.ready()) return problem(c, 'unavailable');
    await next();
    return undefined;
  });

  syncRoutes(app, services);
  personRoutes(app, services);
  deviceRoutes(app, services);
  settingRoutes(app, services);
  auditRoutes(app, services);
  openRoutes(app, services);
  app.openAPIRegistry.registerComponent('securitySchemes', 'device', {
    type: 'http',
    scheme: 'bearer',
    description: 'The token of a device.',
  });

  app.notFound((c) => problem(c, 'unknown'));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) return problem(c, REFUSED[error.status] ?? 'invalid');
    return problem(c, isPassing(error) ? 'unavailable' : 'failed');
  });
  return app;
}

/** What the framework refuses before a route is reached. */
const REFUSED: Readonly<Partial<Record<number, ProblemCode>>> = {
  400: 'not-json',
  413: 'too-large',
  415: 'not-json-type',
};

function expectedBy(issue: { readonly code?: string; readonly message?: string } | undefined): string {
  return issue?.message ?? '';
}

/** The database is away or busy: not a fault of the server. */
function isPassing(error: Error): boolean {
  const { code } = error as { readonly code?: unknown };
  return (
    (typeof code === 'string' && /^(57P|53|40|55P|08|ECONN|ETIMEDOUT|EPIPE)/.test(code)) ||
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  );
}
