import { z, type OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '../app-env.ts';
import { declare, WITH_LOG } from '../declare.ts';
import { problem } from '../problem.ts';
import { answer, instant, refusals } from '../schemas.ts';
import type { Services } from '../services.ts';

const entry = z
  .object({
    n: z.int(),
    at: instant,
    actor: z.string(),
    action: z.string(),
    outcome: z.enum(['done', 'denied']),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    seal: z.string(),
  })
  .openapi('AuditEntry');

/** Who did or was refused what. */
export function auditRoutes(app: OpenAPIHono<AppEnv>, services: Services): void {
  const { audit } = services;

  const read = declare(services, 'audit-read', WITH_LOG, {
    method: 'get',
    path: '/v1/audit',
    tags: ['audit'],
    summary: 'The audit log, oldest first.',
    request: {
      query: z.object({
        after: z.coerce.number().int().min(0).default(0).openapi({ description: 'Entries after this number.' }),
        limit: z.coerce.number().int().min(1).max(1000).default(100),
      }),
    },
    responses: { 200: answer(z.object({ entries: z.array(entry) }).openapi('AuditPage'), 'Entries.'), ...refusals },
  });

  app.openapi(read, async (c) => {
    const { tenant, id: actor } = c.get('device');
    const { after, limit } = c.req.valid('query');
    const entries = await audit.read(tenant, after, limit);
    await audit.append(tenant, {
      actor,
      action: 'audit-read',
      outcome: 'done',
      details: { after, entries: entries.length },
    });
    return c.json({ entries: entries.map((each) => ({ ...each, details: { ...each.details } })) }, 200);
  });

  const verify = declare(services, 'audit-verify', WITH_LOG, {
    method: 'get',
    path: '/v1/audit/verification',
    tags: ['audit'],
    summary:
      'Whether the log is as it was written; with `end` and `seal`, whether it still holds an end that was noted.',
    request: {
      query: z.object({
        end: z.coerce
          .number()
          .int()
          .min(1)
          .optional()
          .openapi({ description: 'The number of an entry, noted before.' }),
        seal: z
          .string()
          .regex(/^[0-9a-fA-F]{16,64}$/)
          .optional()
          .openapi({ description: 'Its seal, or the first 16 digits of it or more.' }),
      }),
    },
    responses: {
      200: answer(
        z
          .object({
            intact: z.boolean(),
            entries: z.int(),
            n: z.int().optional().openapi({ description: 'The last entry: to be noted elsewhere, with its seal.' }),
            seal: z.string().optional(),
            noted: z
              .boolean()
              .optional()
              .openapi({ description: 'False: of before what is kept, nothing can be said of it.' }),
            wrongAt: z.int().optional(),
          })
          .openapi('AuditVerdict'),
        '`wrongAt` is the first entry that was changed or taken out.',
      ),
      ...refusals,
    },
  });

  app.openapi(verify, async (c) => {
    const { tenant, id: actor } = c.get('device');
    const { end, seal } = c.req.valid('query');
    if ((end === undefined) !== (seal === undefined))
      return problem(c, 'invalid', { field: end === undefined ? 'end' : 'seal', expected: 'both, or none' }) as never;
    const verdict = await audit.verify(tenant, end === undefined || seal === undefined ? undefined : { n: end, seal });
    await audit.append(tenant, {
      actor,
      action: 'audit-verify',
      outcome: 'done',
      details: { entries: verdict.entries },
    });
    return c.json(verdict as never, 200);
  });
}
