import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { groundsFromEvents, PURPOSES, decide, type Purpose } from '@jalon/history';
import { exportPage } from '@jalon/history/export';
import { markOf } from '@jalon/history/postgres';
import type { AppEnv } from '../app-env.ts';
import { callerOf } from '../caller-of.ts';
import { declare, EVERYBODY, WITH_PEOPLE } from '../declare.ts';
import { hubProblem } from '../hub-answer.ts';
import { problem } from '../problem.ts';
import { answer, anyEvent, body, device, historyEvent, instant, mark, refusal, refusals, subject } from '../schemas.ts';
import type { Services } from '../services.ts';

const certificate = z
  .object({
    schema: z.literal('jalon.erasure/1'),
    mark,
    erasedAt: instant,
    devices: z.array(z.object({ device, state: z.enum(['confirmed', 'pending']), at: instant.optional() })),
  })
  .openapi('Certificate');

const OPERATIONS = ['store', 'read', 'share', 'count'] as const;

const standing = z
  .object({
    now: instant,
    purposes: z.array(
      z.object({
        purpose: z.string(),
        decisions: z.record(z.enum(OPERATIONS), z.string().openapi({ description: '`permit`, or why not.' })),
      }),
    ),
    logs: z.array(z.unknown()).openapi({ description: 'What they were told, each with what happened to it.' }),
    answer: z.unknown().optional(),
  })
  .openapi('Standing');

/** What concerns one person. Ids of people are in bodies, never in addresses. */
export function personRoutes(app: OpenAPIHono<AppEnv>, services: Services): void {
  const { hub, audit, clock, markKey } = services;

  const grounds = declare(services, 'grounds', WITH_PEOPLE, {
    method: 'post',
    path: '/v1/grounds',
    tags: ['person'],
    summary: 'What a person was told and said, and what that permits now; with `event`, writes one down first.',
    request: { body: body(z.object({ subject, event: anyEvent.optional() }).openapi('GroundsRequest')) },
    responses: { 200: answer(standing, 'Where the person stands.'), ...refusals },
  });

  app.openapi(grounds, async (c) => {
    const { subject: who, event } = c.req.valid('json');
    const caller = c.get('device');
    let told: unknown;
    if (event !== undefined) {
      if (!isGroundOf(event, who))
        return problem(c, 'invalid', { field: 'event', expected: `a ground event of ${who}` }) as never;
      const pushed = await hub.push(callerOf(caller), { device: caller.id, now: clock(), events: [event] });
      if (!pushed.ok) return hubProblem(c, pushed.error) as never;
      told = pushed.value.answers[0];
    }
    const now = clock();
    const found = await hub.exportPerson(caller.tenant, who);
    const folded = groundsFromEvents(found.ok ? found.value.events : []);
    await audit.append(caller.tenant, {
      actor: caller.id,
      action: 'grounds',
      outcome: 'done',
      details: { mark: markOf(await markKey(caller.tenant), who) },
    });
    const purposes = (Object.keys(PURPOSES) as readonly Purpose[]).map((purpose) => ({
      purpose,
      decisions: Object.fromEntries(
        OPERATIONS.map((operation) => [
          operation,
          said(decideFor(folded, caller.tenant, who, purpose, operation, now)),
        ]),
      ),
    }));
    return c.json({ now, purposes, logs: folded.logs, ...(told === undefined ? {} : { answer: told }) } as never, 200);
  });

  const erasures = declare(services, 'erase', WITH_PEOPLE, {
    method: 'post',
    path: '/v1/erasures',
    tags: ['person'],
    summary: 'Erases a person for good, here and on every device.',
    request: { body: body(z.object({ subject }).openapi('ErasureRequest')) },
    responses: { 200: answer(certificate, 'Which devices have carried it out.'), ...refusals },
  });

  app.openapi(erasures, async (c) => {
    const caller = c.get('device');
    const result = await hub.erase(callerOf(caller), c.req.valid('json').subject);
    if (!result.ok) return hubProblem(c, result.error) as never;
    return c.json(result.value as never, 200);
  });

  const certificates = declare(services, 'certificate', EVERYBODY, {
    method: 'post',
    path: '/v1/certificates',
    tags: ['person'],
    summary: 'Which devices have carried an erasure out.',
    request: { body: body(z.object({ mark }).openapi('CertificateRequest')) },
    responses: {
      200: answer(certificate, 'The certificate.'),
      ...refusals,
      404: refusal('Nobody was erased under this mark.'),
    },
  });

  app.openapi(certificates, async (c) => {
    const caller = c.get('device');
    const { mark: which } = c.req.valid('json');
    const result = await hub.certificate(caller.tenant, which);
    if (!result.ok) return hubProblem(c, result.error) as never;
    await audit.append(caller.tenant, {
      actor: caller.id,
      action: 'certificate',
      outcome: 'done',
      details: { mark: which },
    });
    return c.json(result.value as never, 200);
  });

  const wholeFile = declare(services, 'export', WITH_PEOPLE, {
    method: 'post',
    path: '/v1/export',
    tags: ['person'],
    summary: 'The whole file of a person: JSON for a program, or a page to read and print.',
    request: {
      body: body(
        z
          .object({
            subject,
            format: z.enum(['json', 'html']).default('json'),
            language: z.enum(['fr', 'en']).default('fr'),
          })
          .openapi('ExportRequest'),
      ),
    },
    responses: {
      200: {
        description: 'The file.',
        content: {
          'application/json': {
            schema: z
              .object({
                schema: z.literal('jalon.person/1'),
                tenant: z.string(),
                subject,
                exportedAt: instant,
                records: z.array(z.unknown()),
                events: z.array(historyEvent),
              })
              .openapi('PersonExport'),
          },
          'text/html': { schema: z.string() },
        },
      },
      ...refusals,
      404: refusal('Nothing is kept of this person.'),
    },
  });

  app.openapi(wholeFile, async (c) => {
    const { subject: who, format, language } = c.req.valid('json');
    const caller = c.get('device');
    const result = await hub.exportPerson(caller.tenant, who);
    await audit.append(caller.tenant, {
      actor: caller.id,
      action: 'export',
      outcome: 'done',
      details: { mark: markOf(await markKey(caller.tenant), who), events: result.ok ? result.value.events.length : 0 },
    });
    if (!result.ok) return hubProblem(c, result.error) as never;
    return (format === 'html' ? c.html(exportPage(result.value, language)) : c.json(result.value)) as never;
  });
}

function isGroundOf(event: unknown, subject: string): boolean {
  return (
    typeof event === 'object' &&
    event !== null &&
    'kind' in event &&
    event.kind === 'ground' &&
    'subject' in event &&
    event.subject === subject
  );
}

function decideFor(
  grounds: ReturnType<typeof groundsFromEvents>,
  tenant: string,
  subject: string,
  purpose: Purpose,
  operation: (typeof OPERATIONS)[number],
  now: string,
): ReturnType<typeof decide> {
  const record = grounds.logs.findLast((log) => log.record.purpose === purpose)?.record;
  const recipient = operation === 'share' ? record?.recipients[0]?.id : undefined;
  const categories = record?.dataCategories ?? PURPOSES[purpose];
  return decide(
    grounds,
    { tenant, subject, purpose, categories, operation, at: now, ...(recipient === undefined ? {} : { recipient }) },
    now,
  );
}

function said(decision: ReturnType<typeof decide>): string {
  return decision.permit ? 'permit' : decision.reason;
}
